/** What is known of KPIs: their definitions, what was promised of them and what was seen, and how they stand on a day. */
@NullMarked
package org.cultureledger.kpi.query;

import org.jspecify.annotations.NullMarked;
