package io.casefolio.catalog;

import io.casefolio.search.IndexFolder;
import io.casefolio.store.Published;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Editions in the memory of this process, their indexes in its data folder. */
@Component
@Profile("!cluster")
class HeldEditions implements Editions {

    private final IndexFolder indexes;

    HeldEditions(@Value("${casefolio.data}") Path data) {
        this.indexes = new IndexFolder(data.resolve("index"));
    }

    @Override
    public Edition prepare(Published published) {
        return open(published);
    }

    @Override
    public Edition open(Published published) {
        return HeldEdition.of(published, indexes);
    }

    @Override
    public void withdraw(Edition prepared) {
        indexes.delete(prepared.name());
    }

    @Override
    public void forgetIndexes() {
        indexes.keepOnly("");
    }

    @Override
    public void keepOnly(Published shown) {
        indexes.keepOnly(shown.name());
    }
}
