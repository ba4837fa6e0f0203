package org.cultureledger.page;

/** A programme the reader may switch to. */
public record ProgramName(String code, String name) {}
