package org.cultureledger.benchmark.store;

/** Where an event goes. */
record Place(String stream, long sequence) {}
