@NullMarked
package org.cultureledger.query;

import org.jspecify.annotations.NullMarked;
