/** Who is logged in, and with which rights. */
@NullMarked
package org.cultureledger.platform.access;

import org.jspecify.annotations.NullMarked;
