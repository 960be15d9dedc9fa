package io.casefolio.page;

import io.casefolio.catalog.Edition;
import io.casefolio.http.PublicUrl;
import io.casefolio.model.Dimension;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what the catalogue is, to people and to those who write programs. */
@Controller
class AboutController {

    private static final String FEED = "feed";

    private static final List<ExampleView> EXAMPLES = List.of(
            ExampleView.of("list", "/api/v1/cases?industry=政务&size=5", "application/json"),
            ExampleView.of("search", "/api/v1/cases?q=银行 风控", "application/json"),
            ExampleView.of("case", "/api/v1/cases/1", "application/json"),
            ExampleView.of("related", "/api/v1/cases/1/related", "application/json"),
            ExampleView.of("compare", "/api/v1/compare?case=1&case=55", "application/json"),
            ExampleView.of("facets", "/api/v1/facets?yearFrom=2020&lang=en", "application/json"),
            ExampleView.of("chart", "/charts/industry.svg?region=北京", "image/svg+xml"),
            ExampleView.of("csv", "/cases.csv?industry=金融", "text/csv"),
            ExampleView.of("cite", "/cases/1.bib", "application/x-bibtex"),
            ExampleView.of(FEED, "/cases.atom?q=Hadoop", "application/atom+xml"));

    private final PublicUrl site;

    AboutController(PublicUrl site) {
        this.site = site;
    }

    @GetMapping("/api")
    String programs(Edition edition, Model model, HttpServletRequest request) {
        Stream<ExampleView> examples = EXAMPLES.stream()
                .filter(example -> site.isKnown(request) || !example.key().equals(FEED));
        model.addAttribute(
                "programs",
                new InterfaceView(
                        examples.toList(),
                        edition.number(),
                        edition.published() == null ? null : Times.of(edition.published())));
        return "api";
    }

    @GetMapping("/about")
    String about(Edition edition, Model model) {
        model.addAttribute(
                "about",
                new AboutView(
                        edition.size(),
                        List.of(Dimension.values()),
                        edition.published() == null ? null : Times.of(edition.published())));
        return "about";
    }

    /**
     * What the catalogue is.
     *
     * @param published when; null before the first time
     */
    public record AboutView(
            int total, List<Dimension> dimensions, @Nullable String published) {}

    /**
     * What there is for programs.
     *
     * @param published when the edition was; null before the first
     */
    public record InterfaceView(
            List<ExampleView> examples,
            long edition,
            @Nullable String published) {}

    /**
     * An address to try.
     *
     * @param key of the message that says what it gives
     * @param address as people read it
     * @param type of what it gives
     */
    public record ExampleView(String key, String address, String href, String type) {

        static ExampleView of(String key, String address, String type) {
            return new ExampleView(
                    key, address, URI.create(address.replace(" ", "%20")).toASCIIString(), type);
        }
    }
}
