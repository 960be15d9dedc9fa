package io.casefolio.ingest;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the importer is told; the other setting, {@code casefolio.data}, is read before there are beans.
 *
 * @param corpus the folder with the documents
 * @param watch whether it is imported when it has changed, and not at the start alone
 */
@ConfigurationProperties("casefolio")
public record CasefolioProperties(
        @DefaultValue("cases") Path corpus,
        @DefaultValue("false") boolean watch) {}
