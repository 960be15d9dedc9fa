package io.casefolio.cite;

import io.casefolio.model.SourceRef;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The words of a citation in a language, from the same bundles as those of pages. */
record Wording(Locale language) {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** As the MLA shortens them. */
    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    String text(String key, Object... arguments) {
        String message =
                ResourceBundle.getBundle("messages", language, ENGLISH_ELSE).getString("cite." + key);
        return new MessageFormat(message, language).format(arguments);
    }

    /** The document and its lines; null where there are none. */
    @Nullable
    String place(@Nullable SourceRef source, String to) {
        if (source == null) {
            return null;
        }
        return source.lineFrom() == source.lineTo()
                ? text("line", source.document(), Integer.toString(source.lineFrom()))
                : text("lines", source.document(), source.lineFrom() + to + source.lineTo());
    }

    /** A day as a sentence has it. */
    String day(LocalDate date, String english) {
        return isChinese() ? format(date, "uuuu年M月d日") : format(date, english);
    }

    String shortDay(LocalDate date) {
        String month = MONTHS.get(date.getMonthValue() - 1);
        return day(date, "d '" + month + "' uuuu");
    }

    private boolean isChinese() {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }
}
