package org.cultureledger.audit.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some commits of the log.
 *
 * @param next position to go on from; absent at the end of the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditPage(List<CommitItem> items, @Nullable Long next) {}
