package io.casefolio.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The day of a request, in UTC: taken once, so that an answer and what it is kept by cannot disagree at midnight. */
public final class RequestDay {

    static final String ATTRIBUTE = RequestDay.class.getName();

    private RequestDay() {}

    public static LocalDate of(HttpServletRequest request) {
        LocalDate day =
                request.getAttribute(ATTRIBUTE) instanceof LocalDate taken ? taken : LocalDate.now(ZoneOffset.UTC);
        request.setAttribute(ATTRIBUTE, day);
        return day;
    }
}
