package org.cultureledger.people.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cultureledger.people.EmploymentKind;
import org.cultureledger.people.Level;
import org.jspecify.annotations.Nullable;

/**
 * A person on a day.
 *
 * @param name of today; absent where the directory has none
 * @param email for programme managers and administrators
 * @param employeeNumber for programme managers and administrators
 * @param department where the person works on the day, or last worked before it, or first will
 * @param absences with their reasons, told of one person to those who may see what is that person's own
 * @param leftFrom first day on which the person no longer belongs, as far as it is on record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonItem(
        String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String employeeNumber,
        PersonRecord.State state,
        String department,
        Level level,
        boolean frontline,
        EmploymentKind kind,
        LocalDate hiredOn,
        @Nullable LocalDate leftFrom,
        boolean erased,
        @Nullable List<AbsenceItem> absences,
        String link,
        String lineage) {

    /**
     * @param until last day; not known if absent
     * @param reason absent where none was given, or it was erased
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AbsenceItem(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}
}
