/** What has happened to accounts, and what is refused about them. Knows persons and programmes by their identifiers only. */
@NullMarked
package org.cultureledger.account;

import org.jspecify.annotations.NullMarked;
