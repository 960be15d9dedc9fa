package io.casefolio.cli;

import io.casefolio.catalog.Catalogue;
import io.casefolio.ingest.Importer;
import io.casefolio.store.Store;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The catalogue of the data folder, without its web server, for as long as a command needs it. */
final class CatalogueWithoutServer implements CatalogueAccess {

    /** Only what a command asks begins, and the log is quiet but for why an import failed: a command says the rest itself. */
    private static final List<String> SETTINGS = List.of(
            "--casefolio.watch=false",
            "--logging.level.root=error",
            "--logging.level.io.casefolio.ingest.ImportLog=warn",
            "--spring.main.lazy-initialization=true");

    private final Class<?> application;

    CatalogueWithoutServer(Class<?> application) {
        this.application = application;
    }

    @Override
    public int with(DataOption data, ToIntFunction<Parts> work) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(settings(data).toArray(String[]::new))) {
            return work.applyAsInt(new Parts(
                    context.getBean(Store.class), context.getBean(Catalogue.class), context.getBean(Importer.class)));
        }
    }

    private static List<String> settings(DataOption data) {
        return data.folder == null
                ? SETTINGS
                : Stream.concat(SETTINGS.stream(), Stream.of("--casefolio.data=" + data.folder))
                        .toList();
    }
}
