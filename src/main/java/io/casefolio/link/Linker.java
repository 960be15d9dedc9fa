package io.casefolio.link;

import io.casefolio.model.CaseStudy;
import io.casefolio.model.Corpus;
import io.casefolio.model.Dimension;
import io.casefolio.model.Level;
import io.casefolio.model.Lexicon;
import io.casefolio.model.PackedSections;
import io.casefolio.model.PlatformMention;
import io.casefolio.model.PrintedCount;
import io.casefolio.model.Problem;
import io.casefolio.model.ProblemKind;
import io.casefolio.model.Section;
import io.casefolio.model.SectionKind;
import io.casefolio.model.SourceRef;
import io.casefolio.model.Term;
import io.casefolio.parse.Bounds;
import io.casefolio.parse.DocumentParser;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.ParsedDocument;
import io.casefolio.parse.SystemRow;
import io.casefolio.source.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins rows and sections by the crosswalk and makes terms canonical by the vocabulary. */
public final class Linker {

    private final List<Problem> problems = new ArrayList<>();
    private final List<CaseStudy> cases = new ArrayList<>();
    private final Set<Term> terms = new LinkedHashSet<>();
    private final Vocabulary vocabulary;
    private final EnglishTexts titles;
    private final EnglishTexts summaries;
    private final Errata errata;
    private final RowReader rowReader;

    private Linker(EditorsTables tables) {
        vocabulary = new Vocabulary(tables.vocabulary(), problems);
        titles = new EnglishTexts(tables.titlesEn(), "title_en", problems);
        summaries = new EnglishTexts(tables.summariesEn(), "summary", problems);
        errata = new Errata(tables.errata(), problems);
        rowReader = new RowReader(vocabulary, problems);
    }

    /** The corpus that the files of a folder make together. */
    public static Corpus read(List<SourceDocument> files) {
        return read(files, file -> {});
    }

    /**
     * The same.
     *
     * @param begun is told of each document before it is read, by several threads
     */
    public static Corpus read(List<SourceDocument> files, Consumer<SourceDocument> begun) {
        EditorsTables tables = EditorsTables.among(files);
        return link(
                files.parallelStream()
                        .filter(file -> !tables.include(file))
                        .peek(begun)
                        .map(DocumentParser::parse)
                        .toList(),
                tables);
    }

    /**
     * The corpus that the documents make together. Numbers are unique in it: of two cases with one number the later is
     * not published.
     */
    public static Corpus link(List<ParsedDocument> documents, EditorsTables tables) {
        Linker linker = new Linker(tables);
        tables.reportUnknown(saying(documents), linker.problems);
        documents.forEach(document -> linker.problems.addAll(document.problems()));
        Parts parts = Parts.of(documents);
        linker.problems.addAll(parts.problems());
        Crosswalk crosswalk = new Crosswalk(tables.crosswalk(), parts.casesWithoutRow(), parts.rows(), linker.problems);
        MissingLines missing = new MissingLines(OpenPairs.of(crosswalk, parts));
        parts.cases().forEach(parsedCase -> linker.addCase(parsedCase, crosswalk.pairOf(parsedCase), missing));
        parts.rows().stream().filter(row -> !crosswalk.hasPaired(row)).forEach(row -> linker.addRowAlone(row, missing));
        linker.reportLaterYears();
        linker.titles.reportUntaken(linker.problems);
        linker.summaries.reportUntaken(linker.problems);
        linker.errata.reportUntaken(linker.problems);
        List<PrintedCount> frequencies = linker.frequencies(documents);
        Lexicon lexicon = LexiconReader.read(tables.synonyms(), tables.readings(), linker.problems);
        return new Corpus(
                List.copyOf(linker.cases),
                List.copyOf(linker.terms),
                frequencies,
                lexicon,
                Bounds.first(linker.problems));
    }

    /** The names of tables that were read, or are known to be unreadable. */
    private static Set<String> saying(List<ParsedDocument> documents) {
        return documents.stream()
                .flatMap(document -> Stream.of(
                                document.rows().stream().map(row -> row.source().document()),
                                document.frequencies().stream()
                                        .map(count -> count.source().document()),
                                document.problems().stream()
                                        .filter(problem -> problem.level() == Level.ERROR)
                                        .map(Problem::document))
                        .flatMap(names -> names))
                .collect(Collectors.toSet());
    }

    private void addCase(ParsedCase parsedCase, Crosswalk.@Nullable Pair pair, MissingLines missing) {
        ParsedCase.Stated stated = parsedCase.stated();
        SystemRow row = stated != null ? stated.row() : pair == null ? null : pair.row();
        if (row == null) {
            problems.add(ProblemKind.SECTION_WITHOUT_ROW.at(
                    parsedCase.source(), parsedCase.title(), missing.of(parsedCase)));
        }
        Integer number = parsedCase.number();
        add(new CaseStudy(
                number == null ? "case-" + (cases.size() + 1) : number.toString(),
                number,
                parsedCase.title(),
                stated != null && stated.titleEn() != null ? stated.titleEn() : titles.take(number),
                errata.readings(heading(parsedCase), parsedCase.title()),
                stated != null && stated.summaryEn() != null ? stated.summaryEn() : summaries.take(number),
                row == null ? null : rowReader.read(row),
                pair == null ? null : pair.link(),
                platforms(parsedCase),
                sections(parsedCase),
                parsedCase.source()));
    }

    /** The same list where there are no readings, so that nothing is packed again. */
    private List<Section> sections(ParsedCase parsedCase) {
        List<Section> read = parsedCase.sections().stream()
                .map(section -> section.withReadings(errata.readings(section.source(), section.text())))
                .toList();
        return read.stream().allMatch(section -> section.readings().isEmpty())
                ? parsedCase.sections()
                : PackedSections.of(read);
    }

    /** The line of the case's own heading, or that of a file which states its title. */
    private static SourceRef heading(ParsedCase parsedCase) {
        if (parsedCase.stated() != null) {
            return parsedCase.stated().titleSource();
        }
        SourceRef source = parsedCase.source();
        return new SourceRef(source.document(), source.lineFrom(), source.lineFrom());
    }

    private void addRowAlone(SystemRow row, MissingLines missing) {
        problems.add(ProblemKind.ROW_WITHOUT_SECTION.at(row.source(), row.name(), missing.of(row)));
        add(new CaseStudy(
                "row-" + (cases.size() + 1),
                null,
                row.name().isEmpty() ? "—" : row.name(),
                null,
                List.of(),
                null,
                rowReader.read(row),
                null,
                List.of(),
                List.of(),
                row.source()));
    }

    private void reportLaterYears() {
        int newest = cases.stream()
                .flatMap(study -> study.values(Dimension.YEAR).stream())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        problems.addAll(cases.parallelStream()
                .flatMap(study -> LaterYears.of(study, newest))
                .toList());
    }

    private void add(CaseStudy caseStudy) {
        cases.add(caseStudy);
        for (Dimension dimension : Dimension.IN_VOCABULARY) {
            caseStudy.values(dimension).forEach(value -> terms.add(vocabulary.term(dimension, value)));
        }
    }

    private List<PlatformMention> platforms(ParsedCase parsedCase) {
        List<PlatformMention> platforms = new ArrayList<>();
        for (PlatformMention written : parsedCase.platforms()) {
            if (!vocabulary.knows(Dimension.PLATFORM, written.asWritten())) {
                problems.add(ProblemKind.UNKNOWN_TERM.at(
                        section(parsedCase, written),
                        written.asWritten(),
                        UnknownTerm.VOCABULARY + Dimension.PLATFORM.key()));
            }
            for (String name : vocabulary.canonical(Dimension.PLATFORM, written.asWritten())) {
                platforms.add(new PlatformMention(name, written.asWritten(), written.url(), written.source()));
            }
        }
        return platforms;
    }

    /** The lines of the section that names the platform. */
    private static SourceRef section(ParsedCase parsedCase, PlatformMention written) {
        return parsedCase.sections().stream()
                .filter(section -> section.kind() == SectionKind.PLATFORMS
                        && section.text().contains(written.asWritten()))
                .map(Section::source)
                .findFirst()
                .orElse(parsedCase.source());
    }

    private List<PrintedCount> frequencies(List<ParsedDocument> documents) {
        List<PrintedCount> published = documents.stream()
                .flatMap(document -> document.frequencies().stream())
                .map(f -> new PrintedCount(
                        f.dimension(),
                        vocabulary.canonical(f.dimension(), f.value()).get(0),
                        f.count(),
                        f.source()))
                .toList();
        published.forEach(frequency -> terms.add(vocabulary.term(frequency.dimension(), frequency.value())));
        FrequencyCheck.report(published, cases, problems);
        return published;
    }
}
