@NullMarked
package org.cultureledger.accountability.query;

import org.jspecify.annotations.NullMarked;
