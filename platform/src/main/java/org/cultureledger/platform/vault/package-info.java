/** What must be erasable and so is in no event: names of persons, and texts that events only vouch for. Knows no context. */
@NullMarked
package org.cultureledger.platform.vault;

import org.jspecify.annotations.NullMarked;
