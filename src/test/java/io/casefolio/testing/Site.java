package io.casefolio.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The pages that a crawler finds from the overview on when it does not follow filters. */
public final class Site {

    /** What no link leads to: searches, filters, lines of documents, errors and embeds. */
    public static final List<String> BESIDES = List.of(
            "/cases?q=数字孪生&industry=政务",
            "/cases?q=fraud&page=1",
            "/cases?q=Hadop&year=2017",
            "/cases?page=99",
            "/cases?view=table",
            "/charts?rows=region&columns=technology&industry=政务",
            "/charts?industry=政务&vs=industry%3D金融",
            "/embed/charts/scale",
            "/documents/iot-case-studies.md?lines=331-338",
            "/compare",
            "/compare?case=1",
            "/compare?case=1&case=55&case=3",
            "/none",
            "/cases?page=0");

    /** Those that answer with an error. */
    public static final List<String> ERRORS = List.of("/none", "/cases?page=0");

    /** By port and language: each test of a run asks for the same. */
    private static final Map<String, Site> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Document> pages = new LinkedHashMap<>();

    private Site(Browserless browser, String language) {
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (!pages.containsKey(address)) {
                Browserless.Answer answer = browser.get(address, "Accept-Language: " + language);
                if (answer.header("content-type").startsWith("text/html")) {
                    Document page = answer.page();
                    pages.put(address, page);
                    page.select("a[href^=/]:not([href*=?])")
                            .forEach(link -> waiting.add(link.attr("href").replaceAll("#.*", "")));
                }
            }
        }
    }

    public static Site crawl(int port, String language) {
        return KNOWN.computeIfAbsent(port + language, unknown -> new Site(new Browserless(port), language));
    }

    /** Every page by its path. */
    public Map<String, Document> pages() {
        return new LinkedHashMap<>(pages);
    }

    /** The pages of cases. */
    public List<String> cases() {
        return pages.keySet().stream().filter(Site::isCase).toList();
    }

    /** One page of each kind, and {@link #BESIDES}. */
    public List<String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        pages.keySet().forEach(path -> kinds.putIfAbsent(path.replaceAll("^(/cases|/cite/charts)/.*", "$1/"), path));
        return Stream.concat(kinds.values().stream(), BESIDES.stream()).toList();
    }

    private static boolean isCase(String path) {
        return path.startsWith("/cases/");
    }
}
