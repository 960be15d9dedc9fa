package io.casefolio.query;

import io.casefolio.query.TextQuery.Choice;
import io.casefolio.query.TextQuery.Clause;
import io.casefolio.query.TextQuery.Part;
import io.casefolio.text.Folding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one text. It forgives: brackets count at the borders of words, so that {@code 智慧（城市）} is one word, an open one
 * is closed by the end, and {@code OR} with nothing on one side does not count.
 */
final class TextGrammar {

    private static final int DEEPEST = 8;

    private static final Pattern TOKEN = Pattern.compile("(?<open>(?<=^|[\\s(（])(?<without>[-－])?[(（])"
            + "|(?<not>[-－])?(?:(?<field>\\p{L}+)(?<colon>[:：]))?"
            + "(?:[\"“”＂](?<phrase>[^\"“”＂]*)[\"“”＂]?|(?<word>[^\\s\"“”＂]+))");

    /** A bracket that is not closed yet. */
    private record Open(boolean excluded, List<List<Part>> options) {

        Open(boolean excluded) {
            this(excluded, new ArrayList<>(List.of(new ArrayList<>())));
        }

        List<Part> current() {
            return options.get(options.size() - 1);
        }

        /** Its parts, or the one that chooses between them. */
        List<Part> parts() {
            List<TextQuery> all = options.stream()
                    .filter(parts -> !parts.isEmpty())
                    .map(parts -> new TextQuery(parts.stream().distinct().toList()))
                    .toList();
            if (all.isEmpty()) {
                return List.of();
            }
            return all.size() == 1 && !excluded ? all.get(0).parts() : List.of(new Choice(excluded, all));
        }
    }

    private final Deque<Open> open = new ArrayDeque<>(List.of(new Open(false)));

    TextQuery read(String text) {
        Matcher token = TOKEN.matcher(text.replace('\u3000', ' '));
        while (token.find()) {
            if (token.group("open") != null) {
                if (open.size() <= DEEPEST) {
                    open.push(new Open(token.group("without") != null));
                }
            } else if (token.group().equals("OR")) {
                open.element().options().add(new ArrayList<>());
            } else {
                read(token);
            }
        }
        while (open.size() > 1) {
            close();
        }
        return new TextQuery(open.element().parts());
    }

    private void read(Matcher token) {
        String word = token.group("word");
        int closed = word == null ? 0 : closing(word);
        String words = word == null
                ? Objects.requireNonNullElse(token.group("phrase"), "")
                : word.substring(0, word.length() - closed);
        Optional<SearchField> field =
                Optional.ofNullable(token.group("field")).map(Folding::fold).flatMap(SearchField::named);
        if (field.isEmpty() && token.group("field") != null) {
            words = token.group("field") + token.group("colon") + words;
        }
        String folded = Folding.fold(words).strip();
        if (folded.codePoints().anyMatch(Character::isLetterOrDigit)) {
            open.element()
                    .current()
                    .add(new Clause(token.group("not") != null, word == null, field.orElse(null), folded));
        }
        for (int i = 0; i < closed; i++) {
            close();
        }
    }

    /** How many brackets the end of a word closes: those that it has not opened itself. */
    private int closing(String word) {
        int text = word.replaceAll("[)）]+$", "").length();
        long opened = word.chars().filter(c -> c == '(' || c == '（').count();
        return Math.max(0, (int) Math.min(open.size() - 1, word.length() - text - opened));
    }

    private void close() {
        Open closed = open.pop();
        open.element().current().addAll(closed.parts());
    }
}
