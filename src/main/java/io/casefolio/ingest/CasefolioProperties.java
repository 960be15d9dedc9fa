package io.casefolio.ingest;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the importer is told; the other setting, {@code casefolio.data}, is read before there are beans.
 *
 * @param corpus the folder with the documents
 */
@ConfigurationProperties("casefolio")
public record CasefolioProperties(@DefaultValue("cases") Path corpus) {}
