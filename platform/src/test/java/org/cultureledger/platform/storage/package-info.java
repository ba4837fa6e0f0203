@NullMarked
package org.cultureledger.platform.storage;

import org.jspecify.annotations.NullMarked;
