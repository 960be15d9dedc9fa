package io.casefolio.store;

import io.casefolio.model.Lexicon;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A word of a group of words that mean the same. */
@Entity
@Table(name = "synonym")
class SynonymEntity {

    @Id
    @GeneratedValue(generator = "row_id")
    private @Nullable Long id;

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private long edition;

    @SuppressWarnings("UnusedVariable") // queries order by it
    private int position;

    private int groupNumber;
    private String word;

    @SuppressWarnings("NullAway.Init")
    protected SynonymEntity() {}

    private SynonymEntity(long edition, int position, int groupNumber, String word) {
        this.edition = edition;
        this.position = position;
        this.groupNumber = groupNumber;
        this.word = word;
    }

    static List<SynonymEntity> of(long edition, Lexicon lexicon) {
        List<SynonymEntity> words = new ArrayList<>();
        for (int group = 0; group < lexicon.synonyms().size(); group++) {
            for (String word : lexicon.synonyms().get(group)) {
                words.add(new SynonymEntity(edition, words.size(), group, word));
            }
        }
        return words;
    }

    static List<List<String>> groups(Stream<SynonymEntity> inOrder) {
        Map<Integer, List<String>> groups = new LinkedHashMap<>();
        inOrder.forEach(one ->
                groups.computeIfAbsent(one.groupNumber, g -> new ArrayList<>()).add(one.word));
        return groups.values().stream().map(List::copyOf).toList();
    }
}
