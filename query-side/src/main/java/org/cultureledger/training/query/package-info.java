/** What is known of courses and trainings, and who has to complete which course by when, computed for a day. */
@NullMarked
package org.cultureledger.training.query;

import org.jspecify.annotations.NullMarked;
