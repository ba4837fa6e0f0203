/** Processes that are killed, paused and waited for. */
@NullMarked
package org.cultureledger.temporal.process;

import org.jspecify.annotations.NullMarked;
