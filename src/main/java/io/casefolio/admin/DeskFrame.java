package io.casefolio.admin;

import io.casefolio.http.DeskAddress;
import io.casefolio.page.Link;
import io.casefolio.source.CorpusFolder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page of the desk, within the frame of all pages. */
@ControllerAdvice(annotations = WithDesk.class)
@WithDesk
class DeskFrame {

    private static final List<String> FOR_EDITORS = List.of("documents", "crosswalk", "vocabulary", "history");
    private static final List<String> FOR_PUBLISHERS =
            List.of("documents", "crosswalk", "vocabulary", "history", "audit");

    /**
     * The frame of a page.
     *
     * @param user null before the login
     * @param publisher whether the user may publish
     * @param token what each form that changes something has to bring
     * @param menu labelled by keys of messages
     */
    public record DeskView(@Nullable String user, boolean publisher, TokenView token, List<Link> menu) {}

    public record TokenView(String name, String value) {}

    @ModelAttribute("desk")
    DeskView desk(HttpServletRequest request, CsrfToken token) {
        boolean publisher = request.isUserInRole(DeskUsers.Role.PUBLISHER.name());
        String here = request.getRequestURI().substring(request.getContextPath().length());
        return new DeskView(
                request.getRemoteUser(),
                publisher,
                new TokenView(token.getParameterName(), token.getToken()),
                (publisher ? FOR_PUBLISHERS : FOR_EDITORS)
                        .stream()
                                .map(page -> new Link(page, address(page), isAt(here, page)))
                                .toList());
    }

    @ExceptionHandler(CorpusFolder.UnreadableException.class)
    String folderCannotBeRead() {
        return NewDrafts.refuse("folder", "");
    }

    private static String address(String page) {
        return page.equals("documents") ? DeskAddress.PATH : DeskAddress.PATH + "/" + page;
    }

    private static boolean isAt(String here, String page) {
        return page.equals("documents") ? here.equals(DeskAddress.PATH) : here.startsWith(address(page));
    }
}
