/** Who keeps what was promised. A question over commitments; knows no events. */
@NullMarked
package org.cultureledger.accountability.query;

import org.jspecify.annotations.NullMarked;
