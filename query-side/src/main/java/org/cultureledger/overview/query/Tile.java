package org.cultureledger.overview.query;

/**
 * One figure.
 *
 * @param link the rows that it counts
 */
record Tile(String name, long value, String link) {}
