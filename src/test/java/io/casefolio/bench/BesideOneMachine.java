package io.casefolio.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Prints how long the same pages take on two servers, of which each is drawn for the first time, as a Markdown table. */
public final class BesideOneMachine {

    private static final PrintStream OUT = System.out;
    private static final int WARM_UP = 200;
    private static final int MEASURED = 200;

    private static final List<String> PAGES = List.of(
            "/cases?industry=政务&region=浙江&n={number}",
            "/api/v1/facets?q={text}&industry=政务",
            "/cases?q={text}&industry=政务",
            "/cases?q=大数据 -{text}",
            "/charts?q={text}",
            "/suggestions?q={text}",
            "/cases/{number}",
            "/quality?page={number}",
            "/?n={number}");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Iterator<String> texts;

    private BesideOneMachine() throws IOException {
        texts = Benchmark.runs(Path.of("cases"), Integer.MAX_VALUE).iterator();
    }

    /** Asks the servers whose addresses are given, that of the one machine first, for texts that neither was asked for. */
    public static void main(String[] servers) throws IOException, InterruptedException {
        BesideOneMachine benchmark = new BesideOneMachine();
        OUT.println("| page | one machine, ms | 95 % | cluster, ms | 95 % |");
        OUT.println("|---|---:|---:|---:|---:|");
        for (String page : PAGES) {
            List<String> pages = benchmark.pages(page);
            Waits one = Waits.of(benchmark.client, of(servers[0], pages), WARM_UP);
            Waits cluster = Waits.of(benchmark.client, of(servers[1], pages), WARM_UP);
            OUT.printf(
                    "| `%s` | %.1f | %.1f | %.1f | %.1f |%n",
                    page, one.median(), one.most(), cluster.median(), cluster.most());
        }
    }

    private List<String> pages(String page) {
        UriComponents address =
                UriComponentsBuilder.fromUriString(page).encode().build();
        List<String> pages = new ArrayList<>();
        for (int number = 1; number <= WARM_UP + MEASURED; number++) {
            pages.add(address.expand(page.contains("{number}") ? number : texts.next())
                    .toUriString());
        }
        return pages;
    }

    private static List<String> of(String server, List<String> pages) {
        return pages.stream().map(server::concat).toList();
    }
}
