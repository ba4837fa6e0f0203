/**
 * The way of a command: from a request, past the permissions, to its aggregate and back. Knows no context; every context
 * builds on it.
 */
@NullMarked
package org.cultureledger.command;

import org.jspecify.annotations.NullMarked;
