/** Accounts and what they may do, shown to those who administer the installation. Reads no view: rights are those of now. */
@NullMarked
package org.cultureledger.account.query;

import org.jspecify.annotations.NullMarked;
