/** Shared circumstances for the tests of aggregates. */
@NullMarked
package org.cultureledger.command;

import org.jspecify.annotations.NullMarked;
