package org.cultureledger.program;

/**
 * A value that the brand stands for.
 *
 * @param customerDesire what customers want that it answers
 * @param operationalCapacity what operations can do that delivers it
 * @param resonance why it means something to those who work here
 */
public record BrandValue(String name, String customerDesire, String operationalCapacity, String resonance) {}
