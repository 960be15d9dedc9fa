package io.casefolio.http;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The edition that a request is answered from: taken once, and named in a header of the answer. */
public final class RequestEdition {

    /** The header that has the number of the edition. */
    private static final String HEADER = "Casefolio-Edition";

    private static final String ATTRIBUTE = RequestEdition.class.getName();

    private RequestEdition() {}

    public static Edition of(HttpServletRequest request, @Nullable HttpServletResponse response, Catalogue catalogue) {
        Edition edition = request.getAttribute(ATTRIBUTE) instanceof Edition taken ? taken : catalogue.current();
        request.setAttribute(ATTRIBUTE, edition);
        if (response != null) {
            response.setHeader(HEADER, Long.toString(edition.number()));
        }
        return edition;
    }
}
