/** What happened, event by event, in plain words; and which events shaped any row. Knows the events of all contexts. */
@NullMarked
package org.cultureledger.timeline.query;

import org.jspecify.annotations.NullMarked;
