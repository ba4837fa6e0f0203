/** What keeps a running ledger tidy. Knows no context. */
@NullMarked
package org.cultureledger.platform.upkeep;

import org.jspecify.annotations.NullMarked;
