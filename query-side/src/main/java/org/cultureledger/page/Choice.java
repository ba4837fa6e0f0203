package org.cultureledger.page;

/** One option of a field: what is sent and what is read. */
public record Choice(String value, String label) {}
