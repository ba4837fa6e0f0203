/** What spans a programme at a glance, for all and for each: the overview, and one person's own work. */
@NullMarked
package org.cultureledger.overview.query;

import org.jspecify.annotations.NullMarked;
