package io.casefolio.bench;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same cases in SQLite, in this process: texts in FTS5 by trigrams, values of dimensions in an indexed table. */
final class SqliteCatalogue implements AutoCloseable {

    /** Of which a page shows the counts beside its list. */
    private static final List<Dimension> COUNTED = List.of(
            Dimension.YEAR,
            Dimension.REGION,
            Dimension.INDUSTRY,
            Dimension.SCALE,
            Dimension.CATEGORY,
            Dimension.TECHNOLOGY);

    private static final String COUNTS = """
            with found as materialized (select rowid as number from %s)
            select dimension, value, count(*) from fact join found using (number)
            where dimension in (%s) group by dimension, value""".formatted(
            "%s", COUNTED.stream().map(dimension -> "'" + dimension.key() + "'").collect(Collectors.joining(", ")));

    private final Path file;
    private final Connection database;

    SqliteCatalogue(List<CaseStudy> cases) throws SQLException, IOException {
        file = Files.createTempDirectory("sqlite").resolve("cases.db");
        database = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = database.createStatement()) {
            statement.execute("pragma journal_mode = off");
            statement.execute("pragma cache_size = -200000");
            statement.execute("create virtual table body using fts5(words, content = '', tokenize = 'trigram')");
            statement.execute("create table fact (number integer, dimension text, value text)");
        }
        database.setAutoCommit(false);
        write(cases);
        try (Statement statement = database.createStatement()) {
            statement.execute("create index of_number on fact (number, dimension, value)");
            statement.execute("create index of_value on fact (dimension, value, number)");
            statement.execute("insert into body(body) values ('optimize')");
        }
        database.commit();
    }

    private void write(List<CaseStudy> cases) throws SQLException {
        try (PreparedStatement body = database.prepareStatement("insert into body (rowid, words) values (?, ?)");
                PreparedStatement fact = database.prepareStatement("insert into fact values (?, ?, ?)")) {
            int number = 0;
            for (CaseStudy study : cases) {
                body.setInt(1, ++number);
                body.setString(
                        2,
                        Stream.concat(
                                        Stream.of(study.title()),
                                        study.sections().stream().map(Section::text))
                                .collect(Collectors.joining("\n")));
                body.executeUpdate();
                for (Dimension dimension : COUNTED) {
                    for (String value : study.values(dimension)) {
                        fact.setInt(1, number);
                        fact.setString(2, dimension.key());
                        fact.setString(3, value);
                        fact.addBatch();
                    }
                }
                fact.executeBatch();
            }
        }
    }

    /** How many cases have a text, all counts of them, and the first twenty by rank. */
    int search(String match) throws SQLException {
        try (PreparedStatement page =
                database.prepareStatement("select rowid from body where body match ? order by rank limit 20")) {
            page.setString(1, match);
            rows(page);
        }
        return counts("body where body match ?", match);
    }

    /** How many cases have a value, and all counts of them. */
    int filter(Dimension dimension, String value) throws SQLException {
        return counts(
                "(select number as rowid from fact where dimension = '" + dimension.key() + "' and value = ?)", value);
    }

    /** The number of cases is that of the dimension that has one value for each. */
    private int counts(String found, String parameter) throws SQLException {
        int cases = 0;
        try (PreparedStatement counts = database.prepareStatement(COUNTS.formatted(found))) {
            counts.setString(1, parameter);
            try (ResultSet rows = counts.executeQuery()) {
                while (rows.next()) {
                    cases += rows.getString(1).equals(Dimension.CATEGORY.key()) ? rows.getInt(3) : 0;
                }
            }
        }
        return cases;
    }

    private static void rows(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getInt(1);
            }
        }
    }

    long bytes() throws IOException {
        return Files.size(file);
    }

    @Override
    public void close() throws SQLException, IOException {
        database.close();
        Files.delete(file);
    }
}
