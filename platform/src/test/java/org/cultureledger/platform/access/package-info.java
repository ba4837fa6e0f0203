@NullMarked
package org.cultureledger.platform.access;

import org.jspecify.annotations.NullMarked;
