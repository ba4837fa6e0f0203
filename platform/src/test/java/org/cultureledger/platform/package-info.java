@NullMarked
package org.cultureledger.platform;

import org.jspecify.annotations.NullMarked;
