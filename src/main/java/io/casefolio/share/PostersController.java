package io.casefolio.share;

import io.casefolio.catalog.CaseCard;
import io.casefolio.catalog.Edition;
import io.casefolio.model.Dimension;
import io.casefolio.model.Labels;
import io.casefolio.page.CaseView;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class PostersController {

    private static final List<Dimension> FOOT =
            List.of(Dimension.CITY, Dimension.YEAR, Dimension.INDUSTRY, Dimension.SCALE);

    private final MessageSource messages;

    PostersController(MessageSource messages) {
        this.messages = messages;
    }

    /** A picture of a case; none where the system cannot write Chinese. */
    @GetMapping(path = "/cases/{slug}.png", produces = MediaType.IMAGE_PNG_VALUE)
    byte[] poster(@PathVariable String slug, Edition edition, Locale locale) {
        CaseCard card = edition.card(slug)
                .filter(any -> Poster.canBeDrawn())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, slug));
        Labels labels = edition.labels();
        CaseView view = CaseView.of(card.study(), labels, locale);
        return new Poster(
                        first(card, Dimension.CATEGORY, labels, locale)
                                .findFirst()
                                .orElse(""),
                        view.title(),
                        Objects.requireNonNullElse(view.otherTitle(), ""),
                        Stream.concat(
                                        Stream.of(messages.getMessage("site.name", null, locale)),
                                        FOOT.stream().flatMap(dimension -> first(card, dimension, labels, locale)))
                                .collect(Collectors.joining(" · ")))
                .png();
    }

    private static Stream<String> first(CaseCard card, Dimension dimension, Labels labels, Locale locale) {
        return card.values(dimension).stream()
                .limit(1)
                .map(value -> labels.term(dimension, value).label(locale));
    }
}
