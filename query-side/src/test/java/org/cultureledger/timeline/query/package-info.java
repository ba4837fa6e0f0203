@NullMarked
package org.cultureledger.timeline.query;

import org.jspecify.annotations.NullMarked;
