/** How the ledger refuses over HTTP: problem details of RFC 9457, wherever the refusal comes from. Knows rules, no context. */
@NullMarked
package org.cultureledger.platform.problem;

import org.jspecify.annotations.NullMarked;
