package io.casefolio.web;

import org.jspecify.annotations.Nullable;

/**
 * Something to follow.
 *
 * @param href null where there is nothing to follow
 * @param selected whether it is the current one
 */
public record Link(String label, @Nullable String href, boolean selected) {

    Link(String label, @Nullable String href) {
        this(label, href, false);
    }
}
