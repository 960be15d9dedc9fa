package io.casefolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Dimension;
import io.casefolio.model.Level;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.SectionKind;
import io.casefolio.page.FactNames;
import io.casefolio.query.Sort;
import io.casefolio.report.ComparedFacts;
import io.casefolio.store.ImportReport;
import io.casefolio.testing.FirstCorpus;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTests {

    private static final Properties ENGLISH = read("/messages.properties");
    private static final Properties CHINESE = read("/messages_zh.properties");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([\\w.-]+)[(}]");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void haveTheSameKeys() {
        assertThat(CHINESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @Test
    void haveEveryMessageThatATemplateNames() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                MESSAGE.matcher(Files.readString(template)).results().forEach(match -> named.add(match.group(1)));
            }
        }

        assertThat(named).hasSizeGreaterThan(100).isSubsetOf(ENGLISH.stringPropertyNames());
    }

    @Test
    void haveNoEmptyMessage() {
        for (Properties bundle : List.of(ENGLISH, CHINESE)) {
            assertThat(bundle.stringPropertyNames())
                    .filteredOn(key -> !key.equals("chart.between"))
                    .noneMatch(key -> bundle.getProperty(key).isBlank());
        }
    }

    @Test
    void useTheSameArguments() {
        assertThat(ENGLISH.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(CHINESE.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(ENGLISH.getProperty(key))));
    }

    /** A single apostrophe swallows itself and the arguments behind it, in messages that have arguments. */
    @Test
    void quoteNothingByAccident() {
        Stream.of(ENGLISH, CHINESE)
                .flatMap(bundle -> bundle.values().stream())
                .map(Object::toString)
                .filter(message -> !arguments(message).isEmpty())
                .forEach(message -> assertThat(message.replace("''", "")).doesNotContain("'"));
    }

    @Test
    void formatEveryMessage() {
        for (Properties bundle : List.of(ENGLISH, CHINESE)) {
            for (String key : bundle.stringPropertyNames()) {
                if (key.equals("chart.between")) {
                    continue; // a space in English, nothing in Chinese
                }
                String message = bundle.getProperty(key);
                Object[] arguments = message.contains("choice") || message.contains("number")
                        ? new Object[] {61, 62, 63, 64}
                        : new Object[] {"first", "second", "third", "fourth"};

                String formatted = new MessageFormat(message, Locale.ENGLISH).format(arguments);

                assertThat(formatted).as(key).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellEveryKindOfProblem(ProblemKind kind) {
        String key = "problem." + kind.key();

        assertThat(ENGLISH.getProperty(key)).isNotBlank();
        assertThat(CHINESE.getProperty(key)).isNotBlank();
        if (kind != ProblemKind.EMPTY_DOCUMENT) {
            assertThat(arguments(ENGLISH.getProperty(key))).contains("0");
        }
    }

    @Test
    void nameEveryDimensionSectionOrderLevelAndFailure() {
        Stream<String> keys = Stream.of(
                        Stream.of(Dimension.values()).map(dimension -> "dimension." + dimension.key()),
                        Stream.of(SectionKind.values()).map(kind -> "section." + kind.key()),
                        Stream.of(Sort.values()).map(sort -> "sort." + sort.key()),
                        Stream.of(Level.values()).map(level -> "level." + level.name()),
                        Stream.of(ImportReport.Failure.values()).map(failure -> "failure." + failure.name()))
                .flatMap(key -> key);

        assertThat(ENGLISH.stringPropertyNames()).containsAll(keys.toList());
    }

    @Test
    void nameEveryFactThatMayChange() {
        List<CaseStudy> cases = FirstCorpus.CORPUS.cases();
        Set<String> facts = cases.stream()
                .flatMap(study -> ComparedFacts.of(cases.get(0), study).stream())
                .map(fact -> FactNames.message(fact.name()))
                .collect(Collectors.toSet());

        assertThat(facts).hasSizeGreaterThan(20).contains("fact.title_en", "dimension.year", "section.goals");
        assertThat(ENGLISH.stringPropertyNames()).containsAll(facts).contains("fact.year_as_written");
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties read(String name) {
        Properties bundle = new Properties();
        try (InputStream in = Objects.requireNonNull(BundlesTests.class.getResourceAsStream(name))) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
