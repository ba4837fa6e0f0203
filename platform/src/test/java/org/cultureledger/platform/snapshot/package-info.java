@NullMarked
package org.cultureledger.platform.snapshot;

import org.jspecify.annotations.NullMarked;
