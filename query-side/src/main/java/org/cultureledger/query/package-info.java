/**
 * How every question is answered: as of which position, for which day, by whose rights, in which pages. Knows views, the
 * log and the caller; no context.
 */
@NullMarked
package org.cultureledger.query;

import org.jspecify.annotations.NullMarked;
