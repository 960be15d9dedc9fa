package io.casefolio.model;

import java.util.List;

/**
 * What editors say of words, for searches.
 *
 * @param synonyms groups of words that mean the same, in any language
 */
public record Lexicon(List<List<String>> synonyms, List<Pronunciation> pronunciations) {

    /** Without a word. */
    public static final Lexicon EMPTY = new Lexicon(List.of(), List.of());

    /**
     * How some Chinese is read where a dictionary does not know it.
     *
     * @param pinyin a syllable for each character, without tones, parted by spaces
     */
    public record Pronunciation(String written, String pinyin) {}
}
