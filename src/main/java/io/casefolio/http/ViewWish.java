package io.casefolio.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How lists are shown: the parameter {@code view}, else the cookie of that name, else as cards. */
public enum ViewWish {
    CARDS,
    TABLE;

    public static final String NAME = "view";

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ViewWish of(HttpServletRequest request) {
        return Wish.of(request, NAME, ViewWish::known).orElse(CARDS);
    }

    static Optional<ViewWish> known(@Nullable String key) {
        return Stream.of(values()).filter(view -> view.key().equals(key)).findFirst();
    }
}
