/** The ledger as its users meet it: over HTTP, from its start. */
@NullMarked
package org.cultureledger.benchmark.application;

import org.jspecify.annotations.NullMarked;
