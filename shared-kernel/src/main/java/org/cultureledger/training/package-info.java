/** Training: the programme's courses, for whom they are, and what each person has done of them. */
@NullMarked
package org.cultureledger.training;

import org.jspecify.annotations.NullMarked;
