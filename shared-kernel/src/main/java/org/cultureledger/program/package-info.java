/** The programme itself: its charter, sponsors and lead, the values it stands for, its means and its stages. */
@NullMarked
package org.cultureledger.program;

import org.jspecify.annotations.NullMarked;
