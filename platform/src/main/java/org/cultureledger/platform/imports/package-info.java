/** How far imports are, kept in the database so that they can be left and found again. */
@NullMarked
package org.cultureledger.platform.imports;

import org.jspecify.annotations.NullMarked;
