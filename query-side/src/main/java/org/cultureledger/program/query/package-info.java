/** Programmes as they are asked about: what they set out to be, who stands for them, how far they have come. */
@NullMarked
package org.cultureledger.program.query;

import org.jspecify.annotations.NullMarked;
