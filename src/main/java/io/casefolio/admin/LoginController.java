package io.casefolio.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@WithDesk
class LoginController {

    /** POST comes here from {@link Logins} alone, where there were too many wrong passwords. */
    @RequestMapping(
            path = Logins.PATH,
            method = {RequestMethod.GET, RequestMethod.POST})
    String login(@RequestParam Map<String, String> parameters, HttpServletResponse response, Model model) {
        model.addAttribute("login", new LoginView(notice(parameters, response)));
        return "admin/login";
    }

    private static @Nullable String notice(Map<String, String> parameters, HttpServletResponse response) {
        if (response.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            return "slowed";
        }
        return parameters.containsKey("wrong") ? "wrong" : parameters.containsKey("left") ? "left" : null;
    }

    /**
     * The page before the desk.
     *
     * @param notice what has happened, as the messages call it; null where nothing has
     */
    public record LoginView(@Nullable String notice) {}
}
