package io.casefolio.text;

import java.util.List;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Has ICU read its rules beside what else a start does: they are a seventh of the way to the first page. */
class PinyinAhead implements BackgroundPreinitializer {

    @Override
    public void preinitialize() {
        Pinyin.syllables("汉", List.of());
    }
}
