/** A tiny application on the platform, with a resource for every way a request can go wrong. */
@NullMarked
package org.cultureledger.platform.trial;

import org.jspecify.annotations.NullMarked;
