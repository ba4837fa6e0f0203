/**
 * Value types that every context speaks: identifiers, money, evidence, audience. They know no other context and no
 * technology.
 */
@NullMarked
package org.cultureledger.kernel;

import org.jspecify.annotations.NullMarked;
