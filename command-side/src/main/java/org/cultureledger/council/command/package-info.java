/**
 * What can be asked of a council and of a decision, and what they refuse. Knows other contexts by identifiers and by what
 * {@link org.cultureledger.command.References} tells of them.
 */
@NullMarked
package org.cultureledger.council.command;

import org.jspecify.annotations.NullMarked;
