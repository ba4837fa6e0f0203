package offence.impl;

/** Badly named, in a badly named package. */
public class EverythingManager {}
