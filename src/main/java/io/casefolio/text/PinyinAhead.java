package io.casefolio.text;

import java.util.List;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;

/** Has ICU read its rules beside what else a start does, as the first edition waits for them. */
class PinyinAhead implements BackgroundPreinitializer {

    @Override
    public void preinitialize() {
        Pinyin.syllables("汉", List.of());
    }
}
