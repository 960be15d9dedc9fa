package io.casefolio.http;

import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Edition;
import io.casefolio.query.CaseQuery;
import io.casefolio.query.InvalidQueryException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.web.IWebExchange;

/** The edition that a request is answered from: taken once, and named in a header of the answer. */
public final class RequestEdition {

    /** Addresses of lists, cases and charts, which can stay with an edition. */
    private static final Pattern STAYING = Pattern.compile(
            "/(?:cases|charts|embed|cite|compare|suggestions|api/v1/(?:cases|facets|frequencies|compare|suggestions))(?:[/.?#;].*)?");

    /** The header that has the number of the edition. */
    private static final String HEADER = "Casefolio-Edition";

    private static final String ATTRIBUTE = RequestEdition.class.getName();

    private static final String NUMBER = ATTRIBUTE + ".number";

    private RequestEdition() {}

    /**
     * The newest edition, or the one that the address stays with.
     *
     * @throws InvalidQueryException if there is no such edition; whoever asks again gets the newest
     */
    public static Edition of(HttpServletRequest request, @Nullable HttpServletResponse response, Catalogue catalogue) {
        Edition edition;
        if (request.getAttribute(ATTRIBUTE) instanceof Edition taken) {
            edition = taken;
        } else {
            Edition newest = catalogue.current();
            request.setAttribute(ATTRIBUTE, newest);
            Integer number = number(request);
            edition = number == null ? newest : asked(number, newest, catalogue);
            request.setAttribute(ATTRIBUTE, edition);
            request.setAttribute(NUMBER, number == null ? null : number.toString());
        }
        if (response != null) {
            response.setHeader(HEADER, Long.toString(edition.number()));
        }
        return edition;
    }

    private static Edition asked(int number, Edition newest, Catalogue catalogue) {
        return catalogue
                .edition(number)
                .orElseThrow(() -> new InvalidQueryException(
                        CaseQuery.EDITION,
                        Integer.toString(number),
                        String.format(
                                Locale.ROOT, "1–%d, ≤ %.1f MB", newest.number(), Catalogue.Archive.MOST_BYTES / 1e6)));
    }

    private static @Nullable Integer number(HttpServletRequest request) {
        return request.getParameter(CaseQuery.EDITION) != null && mayStay(DeskAddress.pathOf(request))
                ? RequestArguments.parameters(request).number(CaseQuery.EDITION, 1, Integer.MAX_VALUE)
                : null;
    }

    /** Whether an address below the application's root can stay with an edition. */
    static boolean mayStay(String address) {
        return STAYING.matcher(address).matches();
    }

    /** The number of the edition that a page stays with; null where it follows the newest. */
    public static @Nullable String staying(HttpServletRequest request) {
        return (String) request.getAttribute(NUMBER);
    }

    static @Nullable String staying(IWebExchange page) {
        return (String) page.getAttributeValue(NUMBER);
    }
}
