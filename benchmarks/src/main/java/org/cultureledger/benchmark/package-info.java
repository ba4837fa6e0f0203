/** Measurements: how fast the foundations are on the machine at hand. */
@NullMarked
package org.cultureledger.benchmark;

import org.jspecify.annotations.NullMarked;
