/** What all pages share: where the reader is and on which date, how figures and days are written, shapes of drawings. Knows no view. */
@NullMarked
package org.cultureledger.page;

import org.jspecify.annotations.NullMarked;
