package org.cultureledger.framework;

/** One thing that a customer culture consists of, in a few words of ours. */
public record Element(ElementCode code, String title) {}
