package org.cultureledger.program.query;

import java.util.List;
import org.cultureledger.program.ProgramEvent;
import org.cultureledger.program.ProgramEvent.DepartmentsBriefed;
import org.cultureledger.program.ProgramEvent.ProgramAnnounced;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Announcements and briefings. Keys are {@code <programme>/<position>}. */
public final class CommunicationsView {

    public static final View<Communication> VIEW =
            View.of("communications", 1, Communication.class).on(ProgramEvent.class, CommunicationsView::apply);

    private CommunicationsView() {}

    private static void apply(ProgramEvent event, Recorded at, Rows<Communication> rows) {
        var key = "%s/%019d".formatted(event.program().code(), at.position());
        if (event instanceof ProgramAnnounced it) rows.put(key, announced(it, at));
        if (event instanceof DepartmentsBriefed it) rows.put(key, briefed(it, at));
    }

    private static Communication announced(ProgramAnnounced it, Recorded at) {
        var said = it.announcement();
        return new Communication(
                Communication.Form.ANNOUNCEMENT,
                said.reach().name(),
                at.on(),
                said.title(),
                said.channel(),
                said.link(),
                List.of(),
                null,
                null);
    }

    private static Communication briefed(DepartmentsBriefed it, Recorded at) {
        var said = it.briefing();
        return new Communication(
                Communication.Form.BRIEFING,
                said.kind().name(),
                at.on(),
                said.title(),
                null,
                null,
                said.departments().stream()
                        .map(department -> department.code().value())
                        .toList(),
                said.effective(),
                said.reach());
    }
}
