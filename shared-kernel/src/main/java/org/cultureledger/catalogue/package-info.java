/** Lists that span the contexts: every type of event and every rule there is. */
@NullMarked
package org.cultureledger.catalogue;

import org.jspecify.annotations.NullMarked;
