/** Which MongoDB the ledger is kept in, of the three ways to one, and what is said where none can be had. Knows no context. */
@NullMarked
package org.cultureledger.platform.storage;

import org.jspecify.annotations.NullMarked;
