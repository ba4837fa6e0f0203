@NullMarked
package org.cultureledger.platform.vault;

import org.jspecify.annotations.NullMarked;
