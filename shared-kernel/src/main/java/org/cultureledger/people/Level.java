package org.cultureledger.people;

/** How far up somebody stands, from the top down. */
public enum Level {
    EXECUTIVE,
    MANAGER,
    SUPERVISOR,
    STAFF
}
