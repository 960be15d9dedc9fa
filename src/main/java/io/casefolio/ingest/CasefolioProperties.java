package io.casefolio.ingest;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the catalogue.
 *
 * @param corpus the folder with the documents
 * @param data the folder for the embedded database and the index
 */
@ConfigurationProperties("casefolio")
public record CasefolioProperties(
        @DefaultValue("cases") Path corpus,
        @DefaultValue("data") Path data) {}
