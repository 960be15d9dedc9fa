package io.casefolio.cite;

import java.util.Locale;

/** A form of citations. */
public enum Style {
    GBT7714("GB/T 7714—2015"),
    APA("APA 7"),
    MLA("MLA 9"),
    BIBTEX("BibTeX"),
    RIS("RIS"),
    CSL("CSL-JSON");

    private final String label;

    Style(String label) {
        this.label = label;
    }

    /** The name in addresses and of places on pages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name, the same in every language. */
    public String label() {
        return label;
    }

    /** The language that it has citations in, which is that of what is cited or the reader's. */
    public Locale language(Cited cited) {
        return this == GBT7714 ? cited.language() : cited.visit().language();
    }

    /** The citation, without a line break at its end. */
    public String of(Cited cited) {
        return switch (this) {
            case GBT7714 -> GbT7714.of(cited);
            case APA -> Prose.apa(cited);
            case MLA -> Prose.mla(cited);
            case BIBTEX -> BibTex.of(cited);
            case RIS -> Ris.of(cited);
            case CSL -> CslJson.of(cited);
        };
    }
}
