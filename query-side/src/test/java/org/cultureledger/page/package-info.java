@NullMarked
package org.cultureledger.page;

import org.jspecify.annotations.NullMarked;
