/** Councils and their decisions: who sits, what was decided and why, what follows from it and what came of it. */
@NullMarked
package org.cultureledger.council;

import org.jspecify.annotations.NullMarked;
