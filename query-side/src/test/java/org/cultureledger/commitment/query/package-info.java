@NullMarked
package org.cultureledger.commitment.query;

import org.jspecify.annotations.NullMarked;
