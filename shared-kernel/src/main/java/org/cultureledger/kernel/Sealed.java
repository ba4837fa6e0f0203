package org.cultureledger.kernel;

/**
 * A text that is kept outside the events, in the erasable vault. The event holds only where it is and what it was: once
 * the text and its salt are erased, nothing of it can be recovered, and the chain of events still verifies.
 *
 * @param reference where the vault keeps salt and text
 * @param commitment SHA-256 over salt and text, in hexadecimal digits
 */
public record Sealed(String reference, String commitment) {}
