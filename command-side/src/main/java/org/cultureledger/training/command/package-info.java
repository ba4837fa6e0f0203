/**
 * What can be asked of courses and of a person's training in one, and what they refuse. Knows other contexts by
 * identifiers and by what {@link org.cultureledger.command.References} tells of them.
 */
@NullMarked
package org.cultureledger.training.command;

import org.jspecify.annotations.NullMarked;
