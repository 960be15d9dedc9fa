package io.casefolio.decide;

import io.casefolio.admin.WithDesk;
import io.casefolio.http.DeskAddress;
import io.casefolio.link.AddedLines;
import io.casefolio.link.UnknownTerm;
import io.casefolio.query.Parameters;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Terms that the vocabulary lacks, and what they may mean. */
@Controller
@WithDesk
class VocabularyController {

    static final String PATH = DeskAddress.PATH + "/vocabulary";

    private static final String TABLE = "vocabulary.csv";
    private static final String MEANS = "means";
    private static final List<String> DECISIONS = List.of(MEANS, "own.term");

    private final DecidedTables tables;
    private final KeptReading<List<UnknownTerm>> unknown = new KeptReading<>(UnknownTerm::among);

    VocabularyController(DecidedTables tables) {
        this.tables = tables;
    }

    @GetMapping(PATH)
    String show(Parameters parameters, Model model) {
        return show(new Answers(parameters, "", ""), model);
    }

    private String show(Answers answers, Model model) {
        try {
            model.addAttribute(
                    "page", VocabularyView.of(unknown.of(tables.files()), answers, tables.drafts(TABLE), DECISIONS));
        } catch (CorpusFolder.UnreadableException e) {
            model.addAttribute("page", null); // the page says that the folder cannot be read
        }
        return "admin/vocabulary";
    }

    @PostMapping(PATH)
    String decide(Parameters parameters, HttpServletRequest request, Model model) {
        Answers answers = new Answers(parameters, "", "");
        Optional<String> undecided = answers.wordsWithoutDecision(DECISIONS, "label");
        if (undecided.isPresent()) {
            return refuse("undecided", undecided.get(), answers, model);
        }
        List<SourceDocument> files = tables.files();
        List<UnknownTerm> unknown = this.unknown.of(files);
        List<List<String>> lines = new ArrayList<>();
        for (String suffix : answers.answered(DECISIONS)) {
            Optional<UnknownTerm> term = unknown.stream()
                    .filter(each -> VocabularyView.nameOf(each).equals(answers.text("term", suffix)))
                    .findFirst();
            if (term.isEmpty()) {
                return refuse("gone", suffix, answers, model);
            }
            String meaning = answers.text("canonical", suffix);
            boolean means = answers.decision(suffix).equals(MEANS);
            if (means && meaning.isEmpty()
                    || answers.isTooLong("canonical", suffix)
                    || answers.isTooLong("label", suffix)) {
                return refuse("meaning", suffix, answers, model);
            }
            String written = term.get().written();
            lines.add(List.of(
                    term.get().dimension().key(),
                    written,
                    means ? meaning : written,
                    answers.text("label", suffix),
                    ""));
        }
        if (lines.isEmpty()) {
            return refuse("nothing", "", answers, model);
        }
        return AddedLines.toVocabulary(files, lines)
                .map(table -> tables.begin(table, files, lines.size(), request)
                        .orElseGet(() -> refuse("full", "", answers, model)))
                .orElseGet(() -> refuse("table", "", answers, model));
    }

    private String refuse(String fault, String suffix, Answers answers, Model model) {
        return show(answers.refuse(fault, suffix), model);
    }
}
