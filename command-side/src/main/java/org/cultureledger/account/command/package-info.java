/** What can be asked of an account, and what it refuses. Login names and passwords stay with the platform's erasable logins. */
@NullMarked
package org.cultureledger.account.command;

import org.jspecify.annotations.NullMarked;
