/**
 * What can be asked of a programme as a whole, and what it refuses; what every command must know of its programme. Knows
 * other contexts by identifiers and by what {@link org.cultureledger.command.References} tells of them.
 */
@NullMarked
package org.cultureledger.program.command;

import org.jspecify.annotations.NullMarked;
