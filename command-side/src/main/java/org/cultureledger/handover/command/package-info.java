/** Hands over all that one person answers for, through the commands of each thing. Knows every context that has owned things. */
@NullMarked
package org.cultureledger.handover.command;

import org.jspecify.annotations.NullMarked;
