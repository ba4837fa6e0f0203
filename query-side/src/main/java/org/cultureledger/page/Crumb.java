package org.cultureledger.page;

/** A page above the one being read. */
public record Crumb(String href, String label) {}
