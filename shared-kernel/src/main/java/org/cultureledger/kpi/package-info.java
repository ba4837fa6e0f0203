/** KPIs: figures by which a programme is measured, with what was promised of them and what was seen. */
@NullMarked
package org.cultureledger.kpi;

import org.jspecify.annotations.NullMarked;
