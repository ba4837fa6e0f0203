package org.cultureledger.people;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.event.EventName;
import org.cultureledger.kernel.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * What can have happened to a department. Each change holds from a day of its own, which may lie ahead of the record, so
 * that figures can be read by the organisation of any day.
 */
public sealed interface DepartmentEvent {

    DepartmentId department();

    /**
     * @param function what it does for the company, such as Operations
     * @param country two letters of ISO 3166
     * @param parent the department that it is part of
     * @param from first day; if absent it has been there as long as anybody asks
     */
    @EventName("department.opened")
    record DepartmentOpened(
            DepartmentId department,
            String name,
            @Nullable String function,
            @Nullable String country,
            @Nullable DepartmentId parent,
            @Nullable LocalDate from)
            implements DepartmentEvent {}

    @EventName("department.renamed")
    record DepartmentRenamed(DepartmentId department, String name, LocalDate from) implements DepartmentEvent {}

    /** It became part of another department, or of none. */
    @EventName("department.moved")
    record DepartmentMoved(
            DepartmentId department, @Nullable DepartmentId parent, LocalDate from) implements DepartmentEvent {}

    /** It ceased to be; what it was is now part of {@code into}. */
    @EventName("department.merged")
    record DepartmentMerged(DepartmentId department, DepartmentId into, LocalDate from) implements DepartmentEvent {}

    /** It ceased to be; the successors share what it was. */
    @EventName("department.split")
    record DepartmentSplit(DepartmentId department, List<DepartmentId> successors, LocalDate from)
            implements DepartmentEvent {

        public DepartmentSplit {
            successors = List.copyOf(successors);
        }
    }

    @EventName("department.closed")
    record DepartmentClosed(DepartmentId department, LocalDate from, String reason) implements DepartmentEvent {}
}
