package io.casefolio.catalog;

import io.casefolio.store.Published;

/** Where editions come from. */
public interface Editions {

    /**
     * Makes an edition ready to be asked, before it counts as published. Called while the transaction that publishes it
     * holds the lock of the catalogue, but beside it: what it writes cannot be seen. What this throws takes the whole
     * import back.
     */
    Edition prepare(Published published);

    /** Deletes what {@link #prepare} has written of an edition that was not published after all. */
    void withdraw(Edition prepared);

    /** Has the next edition that is made ready build its index anew, also where there is one. */
    default void forgetIndexes() {}

    /** An edition that is published. */
    Edition open(Published published);

    /** To be called when an edition is shown: what others need may go, once requests that still ask them have ended. */
    void keepOnly(Published shown);
}
