/** The log itself, as it is stored. Knows commits; and the timeline, for who may see what. */
@NullMarked
package org.cultureledger.audit.query;

import org.jspecify.annotations.NullMarked;
