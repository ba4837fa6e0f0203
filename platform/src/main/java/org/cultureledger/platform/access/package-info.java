/** Who is asking: accounts, their log-in and their rights of this moment. Knows persons and programmes by identifier only. */
@NullMarked
package org.cultureledger.platform.access;

import org.jspecify.annotations.NullMarked;
