/** Aggregates laid down between their events, so that long streams load quickly. */
@NullMarked
package org.cultureledger.platform.snapshot;

import org.jspecify.annotations.NullMarked;
