package org.cultureledger.program.query;

import java.util.List;
import org.cultureledger.kernel.Code;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.program.ProgramEvent.LeadershipActConfirmed;
import org.cultureledger.program.ProgramEvent.LeadershipActRecorded;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Every leadership act. Keys are {@code <programme>/<number>}, the number of six digits. */
public final class LeadershipView {

    public static final View<LeadershipRecord> VIEW =
            View.of("leadership-acts", 1, LeadershipRecord.class).on(ProgramEvent.class, LeadershipView::apply);

    private LeadershipView() {}

    private static void apply(ProgramEvent event, Recorded at, Rows<LeadershipRecord> rows) {
        if (event instanceof LeadershipActRecorded it) rows.put(key(event, it.number()), recorded(it, at));
        if (event instanceof LeadershipActConfirmed it)
            rows.change(key(event, it.number()), row -> row.confirmed(at.on()));
    }

    private static LeadershipRecord recorded(LeadershipActRecorded it, Recorded at) {
        var act = it.act();
        return new LeadershipRecord(
                it.number(),
                at.on(),
                act.person().code().value(),
                act.kind(),
                act.witness() == null ? null : act.witness().code().value(),
                codes(act.upheld()),
                codes(act.tradedOff()),
                act.note(),
                null);
    }

    private static List<String> codes(List<Code> values) {
        return values.stream().map(Code::value).toList();
    }

    private static String key(ProgramEvent event, int number) {
        return event.program().code() + "/" + place(number);
    }

    /** The key behind the programme's code: of fixed width, so that keys are in the order of recording. */
    static String place(int number) {
        return "%06d".formatted(number);
    }
}
