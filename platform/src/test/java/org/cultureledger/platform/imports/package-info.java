@NullMarked
package org.cultureledger.platform.imports;

import org.jspecify.annotations.NullMarked;
