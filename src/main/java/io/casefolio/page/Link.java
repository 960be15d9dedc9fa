package io.casefolio.page;

import io.casefolio.http.SourceAddresses;
import io.casefolio.model.SourceRef;
import org.jspecify.annotations.Nullable;

/**
 * Something to follow.
 *
 * @param href null where there is nothing to follow
 * @param selected whether it is the current one
 */
public record Link(String label, @Nullable String href, boolean selected) {

    /** Leads to the lines that something stands on, and is labelled with them. */
    public static Link to(SourceRef lines, SourceAddresses sources) {
        return new Link(SourceAddresses.range(lines).replace('-', '–'), sources.of(lines));
    }

    /** One that is not the current one. */
    public Link(String label, @Nullable String href) {
        this(label, href, false);
    }
}
