package org.cultureledger.importing.command;

/** A ledger that takes an import, for as long as the import lasts. */
interface ImportTarget extends AutoCloseable {

    Poster poster();

    Settled settled();

    @Override
    void close();

    /** The ledger of this process, which goes on afterwards. */
    static ImportTarget lasting(Poster poster, Settled settled) {
        return new ImportTarget() {
            @Override
            public Poster poster() {
                return poster;
            }

            @Override
            public Settled settled() {
                return settled;
            }

            @Override
            public void close() {
                // it goes on
            }
        };
    }
}
