/** The customer-culture framework that programmes are judged against: reference data in code. */
@NullMarked
package org.cultureledger.framework;

import org.jspecify.annotations.NullMarked;
