package io.casefolio.http;

import io.casefolio.catalog.Edition;
import io.casefolio.cite.Cited;
import io.casefolio.cite.Visit;
import io.casefolio.model.CaseStudy;
import io.casefolio.query.CaseQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** What a request may cite: with its edition, its day, its language and a whole address. */
@Component
public class Citations {

    private final PublicUrl site;
    private final LocaleResolver languages;

    Citations(PublicUrl site, LocaleResolver languages) {
        this.site = site;
        this.languages = languages;
    }

    public Cited of(CaseStudy study, Edition edition, HttpServletRequest request) {
        return Cited.of(study, address(study, request), visit(edition, request));
    }

    /** The whole address of a case, in the edition that the request stays with. */
    public String address(CaseStudy study, HttpServletRequest request) {
        String staying = RequestEdition.staying(request);
        String path = "/cases/" + study.slug();
        return address(staying == null ? path : path + "?" + CaseQuery.EDITION + "=" + staying, request);
    }

    /** A list or a chart by its title in the reader's language. */
    public Cited of(
            Cited.Kind kind, String key, String title, String path, Edition edition, HttpServletRequest request) {
        boolean one = path.indexOf('?') < 0; // of its kind; others differ by what they are asked by
        return Cited.of(
                kind,
                one
                        ? key
                        : key + "-"
                                + DigestUtils.md5DigestAsHex(path.getBytes(StandardCharsets.UTF_8))
                                        .substring(0, 8),
                title,
                address(path, request),
                visit(edition, request));
    }

    /** The whole address that shows for good what a path shows in an edition. */
    public String lasting(String path, Edition edition, HttpServletRequest request) {
        return address(
                UriComponentsBuilder.fromUriString(path)
                        .replaceQueryParam(CaseQuery.EDITION, edition.number())
                        .build()
                        .toUriString(),
                request);
    }

    /** The whole address of a path below the application's root. */
    public String address(String path, HttpServletRequest request) {
        return site.origin(request) + path;
    }

    private Visit visit(Edition edition, HttpServletRequest request) {
        return new Visit(
                edition.number(),
                edition.published() == null ? null : LocalDate.ofInstant(edition.published(), ZoneOffset.UTC),
                RequestDay.of(request),
                languages.resolveLocale(request));
    }
}
