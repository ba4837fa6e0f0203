/**
 * What was promised by when, in whatever context, and what became of it. Knows the events of all contexts that promise
 * something by a day.
 */
@NullMarked
package org.cultureledger.commitment.query;

import org.jspecify.annotations.NullMarked;
