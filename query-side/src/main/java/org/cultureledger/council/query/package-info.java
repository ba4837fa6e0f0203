/** What is told of councils and decisions: who sat when, what was decided, and what became of it. Knows initiatives and commitments. */
@NullMarked
package org.cultureledger.council.query;

import org.jspecify.annotations.NullMarked;
