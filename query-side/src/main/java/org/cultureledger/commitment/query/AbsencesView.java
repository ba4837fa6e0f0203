package org.cultureledger.commitment.query;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.people.DepartmentEvent;
import org.cultureledger.people.DepartmentEvent.*;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.people.PersonEvent.*;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Who is no longer there to answer for anything. Keys are {@code person/<code>} and {@code department/<code>}. */
final class AbsencesView {

    static final View<Absence> VIEW = View.of("absences", 1, Absence.class)
            .on(PersonEvent.class, AbsencesView::person)
            .on(DepartmentEvent.class, AbsencesView::department);

    private AbsencesView() {}

    static String person(String code) {
        return "person/" + code;
    }

    static String department(String code) {
        return "department/" + code;
    }

    private static void person(PersonEvent event, Recorded at, Rows<Absence> rows) {
        var key = event.person().toString();
        switch (event) {
            case PersonLeft it -> change(key, it.from(), true, rows);
            case LeavingCorrected it ->
                rows.change(key, row -> row.withoutLastGoing().then(it.from(), true));
            case LeavingRetracted _ -> rows.change(key, Absence::withoutLastGoing);
            case PersonRejoined it -> change(key, it.employment().hiredOn(), false, rows);
            case PersonJoined _, PersonMoved _, AbsenceRecorded _, PersonAmended _ -> {}
            case PersonIdentified _, PersonErased _ -> {}
        }
    }

    private static void department(DepartmentEvent event, Recorded at, Rows<Absence> rows) {
        switch (event) {
            case DepartmentClosed it -> gone(it.department(), it.from(), rows);
            case DepartmentMerged it -> gone(it.department(), it.from(), rows);
            case DepartmentSplit it -> gone(it.department(), it.from(), rows);
            case DepartmentOpened _, DepartmentRenamed _, DepartmentMoved _ -> {}
        }
    }

    private static void gone(DepartmentId department, LocalDate from, Rows<Absence> rows) {
        change(department.toString(), from, true, rows);
    }

    private static void change(String key, LocalDate from, boolean gone, Rows<Absence> rows) {
        rows.put(key, rows.find(key).orElse(new Absence(List.of())).then(from, gone));
    }
}
