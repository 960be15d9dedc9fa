package io.casefolio.bench;

import com.microsoft.playwright.Page;
import io.casefolio.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;

/** Writes the list as a screen reader gets it, with the suggestions shown, into docs/accessibility.md. */
public final class AccessibilityTree {

    private static final Path DOCUMENT = Path.of("docs", "accessibility.md");
    private static final String FENCE = "```";

    private AccessibilityTree() {}

    /** Starts a catalogue of its own, and stops it again. */
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = Screenshots.start();
                Visitor visitor = Visitor.at(Screenshots.port(context))) {
            Page page = visitor.page();
            page.navigate("/cases?industry=文旅&year=2021");
            page.locator("#list-search").pressSequentially("hg");
            page.locator("#list-search-options [role=option]").first().waitFor();
            page.locator("#list-search").press("ArrowDown");
            String tree = page.locator("body")
                    .ariaSnapshot()
                    .replaceAll("(?m):?\\n *- (/url|/placeholder|text: .* [0-9]+$)(: .*)?", "");
            String document = Files.readString(DOCUMENT);
            String before = document.substring(0, document.indexOf(FENCE + "text"));
            Files.writeString(DOCUMENT, before + FENCE + "text\n" + tree + "\n" + FENCE + "\n");
        }
        System.exit(0); // the browser would hold it
    }
}
