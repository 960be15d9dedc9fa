package io.casefolio.standing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.casefolio.standing.Standing.Change;
import io.casefolio.store.StoreUnavailableException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The changes of every edition there was, to which each adds its own. */
@Repository
public class Standings {

    private static final int AT_A_TIME = 1_000;

    /** Which never change, since later editions add to none. */
    private static final int MOST_KEPT = 2_000;

    private final JdbcTemplate database;
    private final Cache<Key, Standing> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private record Key(long edition, String slug) {}

    Standings(JdbcTemplate database) {
        this.database = database;
    }

    /**
     * To be called within the transaction that publishes the edition.
     *
     * @param before the edition until then
     */
    public void add(long edition, long before, List<FactChange> changes) {
        database.batchUpdate(
                "insert into fact_change (slug, fact, edition, before) values (?, ?, ?, ?)",
                changes,
                AT_A_TIME,
                (statement, change) -> {
                    statement.setString(1, change.slug());
                    statement.setString(2, change.fact());
                    statement.setLong(3, edition);
                    statement.setLong(4, before);
                });
    }

    /**
     * How the facts of a case stand in an edition.
     *
     * @throws StoreUnavailableException if the database does not answer
     */
    public Standing of(String slug, long edition) {
        return known.get(new Key(edition, slug), this::read);
    }

    private Standing read(Key key) {
        Map<String, Change> last = new TreeMap<>();
        try {
            database.query(
                    "select fact, edition, before from fact_change where slug = ? and edition <= ? order by edition",
                    row -> {
                        last.put(row.getString(1), new Change(row.getLong(2), row.getLong(3)));
                    },
                    key.slug(),
                    key.edition());
        } catch (DataAccessException e) {
            throw new StoreUnavailableException(e);
        }
        Change added = last.remove(FactChange.CASE);
        if (added != null) {
            last.values().removeIf(change -> change.edition() <= added.edition());
        }
        return new Standing(added == null ? null : added.edition(), Collections.unmodifiableMap(last));
    }
}
