package io.casefolio.decide;

import io.casefolio.admin.WithDesk;
import io.casefolio.http.DeskAddress;
import io.casefolio.link.AddedLines;
import io.casefolio.link.OpenPairs;
import io.casefolio.pairing.Suggestion;
import io.casefolio.parse.ParsedCase;
import io.casefolio.parse.SystemRow;
import io.casefolio.query.Parameters;
import io.casefolio.source.CorpusFolder;
import io.casefolio.source.SourceDocument;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Rows and cases without partner, side by side. */
@Controller
@WithDesk
class CrosswalkController {

    static final String PATH = DeskAddress.PATH + "/crosswalk";

    private static final String TABLE = "crosswalk.csv";
    private static final String REJECTED = "rejected";
    private static final List<String> DECISIONS = List.of("certain", "likely", REJECTED);

    private final DecidedTables tables;
    private final KeptReading<OpenPairs> open = new KeptReading<>(OpenPairs::among);

    CrosswalkController(DecidedTables tables) {
        this.tables = tables;
    }

    @GetMapping(PATH)
    String show(Parameters parameters, Model model) {
        return show(new Answers(parameters, "", ""), model);
    }

    private String show(Answers answers, Model model) {
        try {
            model.addAttribute(
                    "page", CrosswalkView.of(open.of(tables.files()), answers, tables.drafts(TABLE), DECISIONS));
        } catch (CorpusFolder.UnreadableException e) {
            model.addAttribute("page", null); // the page says that the folder cannot be read
        }
        return "admin/crosswalk";
    }

    @PostMapping(PATH)
    String decide(Parameters parameters, HttpServletRequest request, Model model) {
        Answers answers = new Answers(parameters, "", "");
        Optional<String> undecided = answers.wordsWithoutDecision(DECISIONS, "reason");
        if (undecided.isPresent()) {
            return refuse("undecided", undecided.get(), answers, model);
        }
        if (isChosenWithoutDecision(answers, Answers.OWN)) {
            return refuse("unchosen", Answers.OWN, answers, model);
        }
        List<SourceDocument> files = tables.files();
        OpenPairs open = this.open.of(files);
        List<List<String>> lines = new ArrayList<>();
        Set<Object> partners = new HashSet<>();
        for (String suffix : answers.answered(DECISIONS)) {
            Optional<SystemRow> row = open.rows().stream()
                    .filter(each -> CrosswalkView.nameOf(each).equals(answers.text("row", suffix)))
                    .findFirst();
            Optional<ParsedCase> parsedCase = open.cases().stream()
                    .filter(each -> CrosswalkView.numberOf(each).equals(answers.text("case", suffix)))
                    .findFirst();
            if (answers.text("row", suffix).isEmpty()
                    || answers.text("case", suffix).isEmpty()) {
                return refuse("partner", suffix, answers, model);
            }
            if (row.isEmpty() || parsedCase.isEmpty()) {
                return refuse("gone", suffix, answers, model);
            }
            boolean accepted = !answers.decision(suffix).equals(REJECTED);
            if (accepted && !(partners.add(row.get()) && partners.add(parsedCase.get()))) {
                return refuse("twice", suffix, answers, model);
            }
            String reason = reason(answers, suffix, row.get(), parsedCase.get(), open);
            if (reason.isEmpty() || answers.isTooLong("reason", suffix)) {
                return refuse("reason", suffix, answers, model);
            }
            lines.add(List.of(
                    CrosswalkView.numberOf(parsedCase.get()),
                    Integer.toString(row.get().number()),
                    row.get().name(),
                    answers.decision(suffix),
                    reason));
        }
        if (lines.isEmpty()) {
            return refuse("nothing", "", answers, model);
        }
        return AddedLines.toCrosswalk(files, lines)
                .map(table -> tables.begin(table, files, lines.size(), request)
                        .orElseGet(() -> refuse("full", "", answers, model)))
                .orElseGet(() -> refuse("table", "", answers, model));
    }

    private static boolean isChosenWithoutDecision(Answers answers, String suffix) {
        return !DECISIONS.contains(answers.decision(suffix))
                && !(answers.text("row", suffix) + answers.text("case", suffix)).isEmpty();
    }

    /** What was given; for a suggestion that is accepted without a word, what spoke for it. */
    private static String reason(Answers answers, String suffix, SystemRow row, ParsedCase parsedCase, OpenPairs open) {
        String given = answers.text("reason", suffix);
        if (!given.isEmpty() || answers.decision(suffix).equals(REJECTED)) {
            return given;
        }
        return open.suggestions().stream()
                .filter(suggestion ->
                        suggestion.row().equals(row) && suggestion.parsedCase().equals(parsedCase))
                .map(Suggestion::evidence)
                .findFirst()
                .orElse("");
    }

    private String refuse(String fault, String suffix, Answers answers, Model model) {
        return show(answers.refuse(fault, suffix), model);
    }
}
