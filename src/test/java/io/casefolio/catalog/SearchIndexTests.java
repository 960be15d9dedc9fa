package io.casefolio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.casefolio.testing.CatalogueTest;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.annotation.DirtiesContext;

@CatalogueTest
@DirtiesContext
class SearchIndexTests {

    private static final TextQuery DATA = TextQuery.parse("数据");

    @Autowired
    private SearchIndex searchIndex;

    @Autowired
    private TextIndex textIndex;

    @Autowired
    private EntityManagerFactory entityManagerFactory;

    @Value("${casefolio.data}/index/version")
    private Path mark = Path.of("");

    private int matching;

    @BeforeEach
    void count() {
        matching = textIndex.search(DATA).size();
        assertThat(matching).isPositive();
    }

    @Test
    void buildsTheIndexAnewAfterACrashInTheMiddle() throws IOException {
        empty();
        Files.delete(mark);

        searchIndex.bringUpToDate();

        assertThat(textIndex.search(DATA)).hasSize(matching);
        assertThat(mark).exists();
    }

    @Test
    void buildsTheIndexAnewWhereItHoldsAnotherPublication() throws IOException {
        String wanted = Files.readString(mark);
        empty();
        Files.writeString(mark, "another");

        searchIndex.bringUpToDate();

        assertThat(textIndex.search(DATA)).hasSize(matching);
        assertThat(mark).hasContent(wanted);
    }

    @Test
    void buildsTheIndexAnewWhereCasesAreMissing() {
        empty();

        searchIndex.bringUpToDate();

        assertThat(textIndex.search(DATA)).hasSize(matching);
    }

    @Test
    void leavesAWholeIndexAlone() throws IOException {
        Files.setLastModifiedTime(mark, FileTime.fromMillis(0));

        searchIndex.bringUpToDate();

        assertThat(Files.getLastModifiedTime(mark).toMillis()).isZero();
    }

    private void empty() {
        var workspace =
                Search.mapping(entityManagerFactory).scope(CaseEntity.class).workspace();
        workspace.purge();
        workspace.refresh();
        assertThat(textIndex.search(DATA)).isEmpty();
    }
}
