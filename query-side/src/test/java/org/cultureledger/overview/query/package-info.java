@NullMarked
package org.cultureledger.overview.query;

import org.jspecify.annotations.NullMarked;
