package io.casefolio.http;

import io.casefolio.model.Languages;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Answers requests that are refused before any filter, because they are malformed or bring a body: with the headers of
 * all answers, and in all languages, because it may not have read which one is wanted.
 */
@Component
class RefusedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;
    private final String contextPath;
    private final boolean desk;

    RefusedRequests(
            MessageSource messages,
            @Value("${server.servlet.context-path:}") String contextPath,
            @Value("${casefolio.desk.users:}") String users) {
        this.messages = messages;
        this.contextPath = contextPath;
        this.desk = !users.isBlank();
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainAnswers()));
    }

    private final class PlainAnswers extends ErrorReportValve {

        /** Nothing but the forms of the desk takes a body, and to wait for one, if only to skip it, would hold a thread for as long as it takes. */
        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.isFinished()
                    || desk && HttpMethod.POST.matches(request.getMethod()) && DeskAddress.isOf(request)) {
                super.invoke(request, response);
                if (!request.isFinished() && response.getStatus() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
                    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                }
                return;
            }
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE); // Tomcat hangs up after this one
            response.setSuspended(false);
            report(request, response, null);
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
            // The address is null where it is unreadable.
            boolean api = ErrorAnswers.isApi(String.valueOf(request.getRequestURI()), contextPath);
            SecurityHeaders.put(response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
            try {
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(api ? problem(status) : page(status));
                    response.finishResponse();
                }
            } catch (IOException e) {
                getContainer().getLogger().debug("The client has gone", e);
            }
        }
    }

    private static String problem(HttpStatusCode status) {
        return "{\"status\":%d,\"title\":\"%s\"}"
                .formatted(status.value(), ProblemDetail.forStatus(status).getTitle());
    }

    private String page(HttpStatusCode status) {
        String key = "error." + ErrorAnswers.kind(status) + ".title";
        return Languages.ALL.stream()
                .map(language -> "<h1 lang=\"%s\">%s</h1>\n<p lang=\"%1$s\"><a href=\"%s/cases\">%s</a></p>\n"
                        .formatted(
                                LanguageResolver.tag(language),
                                text(key, language),
                                contextPath,
                                text("error.back", language)))
                .collect(Collectors.joining(
                        "",
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>%d · %s</title>\n"
                                .formatted(status.value(), text("site.name", Locale.ENGLISH)),
                        "</html>\n"));
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
