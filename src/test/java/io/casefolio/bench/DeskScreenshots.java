package io.casefolio.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.casefolio.testing.Curator;
import io.casefolio.testing.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes the pictures of the curators' desk for the guide, on the way of a change. */
public final class DeskScreenshots {

    private static final Path CORPUS = Path.of("cases");
    private static final String PORT =
            "---\nnumber: 62\ntitle: 智慧港口案例\ntitle_en: A smart port\nyear: 2021\n---\n## 项目背景\n港口很大。\n";

    private DeskScreenshots() {}

    /** Starts a catalogue of its own, and stops it again. */
    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = Screenshots.start("--" + Curator.USERS);
                Visitor visitor = Visitor.at(Screenshots.port(context))) {
            Page page = visitor.page();
            page.navigate("/admin");
            take(page, "login");
            page.locator("#username").fill("ann");
            page.locator("#password").fill(Curator.PASSWORD);
            press(page, "Log in");
            page.waitForURL(Pattern.compile("/admin$"));
            take(page, "documents");
            page.locator("#files").setInputFiles(new FilePayload[] {
                file("港口.md", PORT), withoutLine("crosswalk.csv", "61,"), withoutLine("vocabulary.csv", "industry,体育,")
            });
            press(page, "Show the consequences");
            page.locator("#reason").waitFor();
            take(page, "consequences");
            page.locator("#reason").fill("A port is new; a pair and a term are in doubt");
            press(page, "Publish this edition");
            page.locator("[role=status].alert").waitFor();
            for (String part : new String[] {"Crosswalk", "Vocabulary", "History", "Log"}) {
                page.locator(".desk-bar a", named(part)).click();
                take(page, part.toLowerCase(Locale.ROOT));
            }
        }
        System.exit(0); // the browser would hold it
    }

    private static FilePayload withoutLine(String name, String beginning) throws IOException {
        return file(
                name,
                Files.readString(CORPUS.resolve(name)).replaceFirst("(?m)^" + Pattern.quote(beginning) + ".*\\R", ""));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/markdown", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void press(Page page, String button) {
        page.locator("main button", named(button)).click();
    }

    private static Page.LocatorOptions named(String text) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("^" + text + "$"));
    }

    private static void take(Page page, String name) {
        Screenshots.save(page, "desk-" + name);
    }
}
