package org.cultureledger.importing.command;

/**
 * Remembers which commands of rows came to nothing because it was on record already. What has moved on since must not be
 * moved back when the file comes again.
 */
interface Settled {

    boolean contains(String key);

    void add(String key);
}
