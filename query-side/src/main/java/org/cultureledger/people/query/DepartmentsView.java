package org.cultureledger.people.query;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.DepartmentEvent;
import org.cultureledger.people.DepartmentEvent.DepartmentClosed;
import org.cultureledger.people.DepartmentEvent.DepartmentMerged;
import org.cultureledger.people.DepartmentEvent.DepartmentMoved;
import org.cultureledger.people.DepartmentEvent.DepartmentOpened;
import org.cultureledger.people.DepartmentEvent.DepartmentRenamed;
import org.cultureledger.people.DepartmentEvent.DepartmentSplit;
import org.cultureledger.people.query.DepartmentRecord.Ending;
import org.cultureledger.people.query.DepartmentRecord.Manner;
import org.cultureledger.people.query.DepartmentRecord.Named;
import org.cultureledger.people.query.DepartmentRecord.Placed;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;
import org.jspecify.annotations.Nullable;

/** Every department. Keys are their codes. */
public final class DepartmentsView {

    public static final View<DepartmentRecord> VIEW =
            View.of("departments", 1, DepartmentRecord.class).on(DepartmentEvent.class, DepartmentsView::apply);

    private DepartmentsView() {}

    private static void apply(DepartmentEvent event, Recorded at, Rows<DepartmentRecord> rows) {
        String key = code(event.department());
        switch (event) {
            case DepartmentOpened it -> rows.put(key, opened(it, at));
            case DepartmentRenamed it ->
                rows.change(key, row -> row.named(new Named(it.from(), it.name()), at.sequence()));
            case DepartmentMoved it ->
                rows.change(key, row -> row.placed(new Placed(it.from(), parent(it.parent())), at.sequence()));
            case DepartmentMerged it -> end(key, it.from(), Manner.MERGED, List.of(code(it.into())), null, at, rows);
            case DepartmentSplit it -> end(key, it.from(), Manner.SPLIT, codes(it.successors()), null, at, rows);
            case DepartmentClosed it -> end(key, it.from(), Manner.CLOSED, List.of(), it.reason(), at, rows);
        }
    }

    private static DepartmentRecord opened(DepartmentOpened it, Recorded at) {
        return new DepartmentRecord(
                code(it.department()),
                it.function(),
                it.country(),
                it.from(),
                List.of(new Named(null, it.name())),
                List.of(new Placed(null, parent(it.parent()))),
                null,
                at.sequence());
    }

    private static void end(
            String key,
            LocalDate from,
            Manner manner,
            List<String> successors,
            @Nullable String reason,
            Recorded at,
            Rows<DepartmentRecord> rows) {
        rows.change(key, row -> row.ended(new Ending(from, manner, successors, reason), at.sequence()));
    }

    private static List<String> codes(List<DepartmentId> departments) {
        return departments.stream().map(DepartmentsView::code).toList();
    }

    private static String code(DepartmentId department) {
        return department.code().value();
    }

    private static @Nullable String parent(@Nullable DepartmentId department) {
        return department == null ? null : code(department);
    }
}
