/**
 * What can be asked of a KPI, and what it refuses. Knows other contexts by identifiers and by what
 * {@link org.cultureledger.command.References} tells of them.
 */
@NullMarked
package org.cultureledger.kpi.command;

import org.jspecify.annotations.NullMarked;
