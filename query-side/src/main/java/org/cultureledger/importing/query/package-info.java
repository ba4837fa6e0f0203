/** Pages on which files are imported, and found again however long that takes. Knows jobs, and neither mappings nor rows. */
@NullMarked
package org.cultureledger.importing.query;

import org.jspecify.annotations.NullMarked;
