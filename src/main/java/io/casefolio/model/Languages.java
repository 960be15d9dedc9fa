package io.casefolio.model;

import java.util.List;
import java.util.Locale;

/** The languages of pages, labels and charts. */
public final class Languages {

    /** The one that is taken where a reader wishes none of them comes first. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.CHINESE);

    private Languages() {}
}
