package io.casefolio.bench;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import io.casefolio.Casefolio;
import io.casefolio.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes the pictures of the main pages for the documents. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("docs", "images", "pages");
    private static final int QUALITY = 80;

    private static final Map<String, String> PAGES = Map.of(
            "overview", "/",
            "cases", "/cases?q=数字孪生",
            "case", "/cases/1",
            "charts", "/charts",
            "quality", "/quality",
            "about", "/about");

    private static final Map<String, Integer> WIDTHS = Map.of("wide", 1280, "phone", 390);

    private Screenshots() {}

    /** Starts a catalogue of its own, and stops it again. */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        try (ConfigurableApplicationContext context = start()) {
            int port = port(context);
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                WIDTHS.forEach((size, width) -> take(port, theme, size, width));
            }
        }
        System.exit(0); // the browser would hold it
    }

    static ConfigurableApplicationContext start(String... arguments) throws IOException {
        return SpringApplication.run(
                Casefolio.class,
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--server.address=127.0.0.1",
                                        "--casefolio.data=" + Files.createTempDirectory("data")),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    static int port(ConfigurableApplicationContext context) {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    private static void take(int port, ColorScheme theme, String size, int width) {
        try (Visitor visitor = Visitor.at(
                port, options -> options.setColorScheme(theme).setViewportSize(width, width > 1000 ? 900 : 844))) {
            Page page = visitor.page();
            PAGES.forEach((name, address) -> {
                page.navigate(address);
                page.reload(); // with pictures that the server may still have been drawing
                page.waitForLoadState(LoadState.NETWORKIDLE);
                save(page, "%s-%s-%s".formatted(name, size, theme.name().toLowerCase(Locale.ROOT)));
            });
        }
    }

    /** Takes what the window shows. */
    static void save(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }
}
