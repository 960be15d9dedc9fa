package io.casefolio.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.catalog.Catalogue;
import io.casefolio.catalog.Deadline;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends an answer again that was drawn before. An answer is a function of the catalogue's state, day, address, language,
 * theme and view; another state or day than the last one empties the memory.
 */
final class KeptPages extends HttpFilter {

    private static final int SHARE_OF_THE_HEAP = 16;

    private static final long serialVersionUID = 1L;

    private final Catalogue catalogue;
    private final LanguageResolver languages;
    private final PublicUrl site;
    private final Cache<Key, KeptAnswer> answers;

    private volatile String state = "";

    private record Key(
            String state,
            String origin,
            String path,
            @Nullable String query,
            Locale language,
            ThemeWish theme,
            ViewWish view) {

        /** In bytes, of what differs from other keys. */
        int weight() {
            return 2 * (path.length() + (query == null ? 0 : query.length()));
        }
    }

    /** @param most that is kept; null for a sixteenth of the heap */
    KeptPages(
            Catalogue catalogue,
            LanguageResolver languages,
            PublicUrl site,
            @Nullable DataSize most,
            MeterRegistry meters) {
        this.catalogue = catalogue;
        this.languages = languages;
        this.site = site;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(most == null ? Runtime.getRuntime().maxMemory() / SHARE_OF_THE_HEAP : most.toBytes())
                .weigher((Key key, KeptAnswer answer) -> key.weight() + answer.weight())
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "pages");
    }

    private static boolean concerns(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && isReading(request)
                && !isTooLarge(request)
                && !DeskAddress.isOf(request)
                && !PageCaching.isForGood(request);
    }

    private static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** Who wants a certain form, or sends one, may have to be told that there is none. */
    private static boolean takesAnything(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return (accepted == null || accepted.contains("*/*")) && request.getContentType() == null;
    }

    /**
     * The whole of a list goes out as it is read, however long it is, and pages of a document's lines, of which each fact
     * has one, would leave no room for others.
     */
    private static boolean isTooLarge(HttpServletRequest request) {
        String path = DeskAddress.pathOf(request);
        return path.startsWith("/cases.") || path.startsWith("/documents/");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!concerns(request)) {
            chain.doFilter(request, response);
            return;
        }
        String now = catalogue.state() + " " + RequestDay.of(request);
        if (!now.equals(state)) {
            answers.invalidateAll();
            state = now;
        }
        Key key = new Key(
                now,
                site.origin(request),
                request.getRequestURI(),
                request.getQueryString(),
                languages.resolveLocale(request),
                ThemeWish.of(request),
                ViewWish.of(request));
        boolean forAnybody = takesAnything(request);
        KeptAnswer kept = forAnybody ? answers.getIfPresent(key) : null;
        if (kept != null) {
            kept.send(request, response);
            return;
        }
        Collection<String> usual = List.copyOf(response.getHeaderNames());
        long missed = Deadline.missed();
        Drawn drawn = new Drawn(response);
        chain.doFilter(request, drawn);
        drawn.finish();
        boolean sure = mayBeKept(drawn);
        if (sure && missed != Deadline.missed()) { // it may lack what was not ready in time, such as passages
            PageCaching.keepNowhere(drawn);
            sure = false;
        }
        String etag = drawn.getHeader(HttpHeaders.ETAG);
        if (etag == null || !forAnybody || !HttpMethod.GET.matches(request.getMethod()) || !sure) {
            drawn.copyBodyToResponse();
            return;
        }
        kept = KeptAnswer.of(etag, drawn, usual, drawn.getContentAsByteArray());
        answers.put(key, kept);
        kept.send(request, response);
    }

    /** Nothing but what everybody gets who asks the same. */
    private static boolean mayBeKept(HttpServletResponse drawn) {
        return drawn.getStatus() == HttpServletResponse.SC_OK
                && PageCaching.ASK_AGAIN.equals(drawn.getHeader(HttpHeaders.CACHE_CONTROL))
                && !drawn.containsHeader(HttpHeaders.SET_COOKIE);
    }

    /** Collects characters before it encodes them, which Spring's does for each few of them that a template writes. */
    private static final class Drawn extends ContentCachingResponseWrapper {

        private @Nullable PrintWriter writer;

        Drawn(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            PrintWriter known = writer;
            if (known == null) {
                known = new PrintWriter(
                        new BufferedWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding())));
                writer = known;
            }
            return known;
        }

        void finish() {
            if (writer != null) {
                writer.flush();
            }
        }
    }
}
