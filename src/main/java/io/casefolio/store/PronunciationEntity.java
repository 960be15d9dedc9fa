package io.casefolio.store;

import io.casefolio.model.Lexicon.Pronunciation;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How some Chinese is read. */
@Entity
@Table(name = "pronunciation")
class PronunciationEntity {

    @Id
    @GeneratedValue(generator = "row_id")
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long edition;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private int position;

    private String written;
    private String pinyin;

    @SuppressWarnings("NullAway.Init")
    protected PronunciationEntity() {}

    PronunciationEntity(long edition, int position, Pronunciation pronunciation) {
        this.edition = edition;
        this.position = position;
        this.written = pronunciation.written();
        this.pinyin = pronunciation.pinyin();
    }

    Pronunciation toPronunciation() {
        return new Pronunciation(written, pinyin);
    }
}
