/** What was measured, and how it is written down. Knows nothing of what is measured. */
@NullMarked
package org.cultureledger.benchmark.report;

import org.jspecify.annotations.NullMarked;
