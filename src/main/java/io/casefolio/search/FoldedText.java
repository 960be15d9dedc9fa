package io.casefolio.search;

import io.casefolio.text.Analysis;
import io.casefolio.text.Analysis.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text to find clauses in, cut into words when the first of them needs it. Not for several threads. */
final class FoldedText {

    private final String characters;
    private final boolean english;
    private @Nullable List<Word> words;

    FoldedText(String characters, boolean english) {
        this.characters = characters;
        this.english = english;
    }

    String characters() {
        return characters;
    }

    boolean isEnglish() {
        return english;
    }

    List<Word> words() {
        List<Word> cut = words;
        if (cut == null) {
            cut = Analysis.words(english ? Analysis.ENGLISH : Analysis.SINGLES, characters);
            words = cut;
        }
        return cut;
    }
}
