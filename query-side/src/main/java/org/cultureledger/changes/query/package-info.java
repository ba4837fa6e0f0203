/** What changed between two moments, in any view. Knows no events. */
@NullMarked
package org.cultureledger.changes.query;

import org.jspecify.annotations.NullMarked;
