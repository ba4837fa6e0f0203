/**
 * Brings in what others kept in spreadsheets: a mapping says which commands a row of a file makes. It knows the commands'
 * paths and bodies as any program does, and no context.
 */
@NullMarked
package org.cultureledger.importing.command;

import org.jspecify.annotations.NullMarked;
