/** The rules by which the ledger refuses something, each with a name that is part of the interface. Knows no context. */
@NullMarked
package org.cultureledger.rule;

import org.jspecify.annotations.NullMarked;
