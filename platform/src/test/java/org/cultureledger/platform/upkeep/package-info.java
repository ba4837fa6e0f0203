@NullMarked
package org.cultureledger.platform.upkeep;

import org.jspecify.annotations.NullMarked;
