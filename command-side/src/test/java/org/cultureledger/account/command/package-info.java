@NullMarked
package org.cultureledger.account.command;

import org.jspecify.annotations.NullMarked;
