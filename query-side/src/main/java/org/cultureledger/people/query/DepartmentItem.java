package org.cultureledger.people.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department on a day.
 *
 * @param headCount persons who belong to it on the day, absent ones included, those of its parts not
 * @param ending how it ceased or will cease to be, as far as it is on record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DepartmentItem(
        String code,
        String name,
        @Nullable String function,
        @Nullable String country,
        @Nullable String parent,
        @Nullable LocalDate from,
        boolean open,
        long headCount,
        DepartmentRecord.@Nullable Ending ending,
        String link,
        String lineage) {}
