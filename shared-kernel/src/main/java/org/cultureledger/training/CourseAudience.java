package org.cultureledger.training;

import java.util.List;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.Level;
import org.jspecify.annotations.Nullable;

/**
 * For whom a course is.
 *
 * @param withinDays days to complete it in, from when somebody comes under it; the course's length if absent
 * @param departments of a DEPARTMENT or POCKET
 * @param levels of a LEVEL or POCKET
 * @param pocket what the POCKET is called
 */
public record CourseAudience(
        AudienceKind kind,
        @Nullable Integer withinDays,
        List<DepartmentId> departments,
        List<Level> levels,
        @Nullable String pocket) {

    /** @throws IllegalArgumentException if the kind lacks what it needs, or has what it cannot have */
    public CourseAudience {
        departments = List.copyOf(departments);
        levels = List.copyOf(levels);
        if (withinDays != null && withinDays < 1) throw new IllegalArgumentException("withinDays must be 1 or more");
        if (kind == AudienceKind.ALL_NEW_HIRES && withinDays == null)
            throw new IllegalArgumentException("withinDays must be given for ALL_NEW_HIRES");
        if (!takes(kind, departments, levels))
            throw new IllegalArgumentException(
                    "departments are given for DEPARTMENT, levels for LEVEL, one or both for POCKET, none for others");
    }

    private static boolean takes(AudienceKind kind, List<DepartmentId> departments, List<Level> levels) {
        return switch (kind) {
            case ALL_NEW_HIRES, EVERYONE -> departments.isEmpty() && levels.isEmpty();
            case LEVEL -> departments.isEmpty() && !levels.isEmpty();
            case DEPARTMENT -> !departments.isEmpty() && levels.isEmpty();
            case POCKET -> !departments.isEmpty() || !levels.isEmpty();
        };
    }

    /** Whether somebody who works there at that level belongs to it, new or not. */
    public boolean includes(DepartmentId department, Level level) {
        return (departments.isEmpty() || departments.contains(department))
                && (levels.isEmpty() || levels.contains(level));
    }
}
