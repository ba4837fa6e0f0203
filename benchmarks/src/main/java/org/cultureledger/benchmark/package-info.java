/** Measures the foundations and the whole beside their competitors, in one run, and writes docs/performance.md. */
@NullMarked
package org.cultureledger.benchmark;

import org.jspecify.annotations.NullMarked;
