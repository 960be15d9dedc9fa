package io.casefolio.meaning;

import java.util.Locale;

/**
 * How a case matches where it does not have what is typed.
 *
 * @param typed the words of the search
 * @param found what the case has instead, in the words of the catalogue; empty where only its names tell
 */
public record Match(How how, String typed, String found) {

    /** The ways in which something else is found. */
    public enum How {
        /** A word that means the same. */
        SYNONYM,
        /** A case of that year. */
        YEAR,
        /** A value of a filter. */
        FACET,
        /** The parts of a phrase, in any order. */
        PARTS,
        /** A name that is read so. */
        PINYIN;

        /** The name in JSON and in the message bundles. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
