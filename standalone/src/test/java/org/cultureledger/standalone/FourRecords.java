package org.cultureledger.standalone;

import java.util.List;
import java.util.Map;

/** One of each: a decision, a milestone that is moved, a completed training, a KPI with a target. */
record FourRecords(LedgerClient ledger) {

    static final String PROGRAM = "/api/programs/acme";

    /** All of them, unless another test that shares the ledger has seen to it. */
    void ensure() {
        if (ledger.get(PROGRAM).statusCode() != 404) return;
        prepare();
        log();
    }

    /** The programme and the people that the records speak of. */
    void prepare() {
        ledger.record("/api/departments", Map.of("code", "claims", "name", "Claims", "function", "Operations"));
        for (var person : List.of("p-sponsor", "p-owner"))
            ledger.record(
                    "/api/people",
                    Map.of(
                            "id", person,
                            "department", "claims",
                            "level", "EXECUTIVE",
                            "frontline", false,
                            "hiredOn", "2024-01-08"));
        ledger.record(
                "/api/programs",
                Map.of(
                        "code", "acme",
                        "name", "Customer first",
                        "timeZone", "Europe/Berlin",
                        "horizon", "2029-12-31",
                        "vision", "Customers come back",
                        "missionStatement", "We serve our customers first",
                        "sponsor", Map.of("person", "p-sponsor", "level", "EXECUTIVE")));
    }

    /** @return the last position */
    long log() {
        decide("Complaints are answered by whoever takes the call");
        ledger.record(
                PROGRAM + "/initiatives",
                Map.of(
                        "code", "loop",
                        "title", "Close the loop",
                        "customerOutcome", "Every complaint is answered in two days",
                        "owner", "p-owner",
                        "start", "2025-01-01",
                        "finish", "2025-12-31",
                        "on", "2024-12-10"));
        ledger.record(
                PROGRAM + "/initiatives/loop/milestones",
                Map.of("code", "pilot", "title", "Pilot in claims", "due", "2025-03-31", "on", "2024-12-10"));
        ledger.record(
                PROGRAM + "/initiatives/loop/milestones/pilot/reschedulings",
                Map.of("due", "2025-05-31", "category", "RESOURCES", "reason", "Two vacancies", "on", "2025-03-01"));
        ledger.record(
                PROGRAM + "/courses",
                Map.of(
                        "code",
                        "welcome",
                        "title",
                        "Four weeks with customers",
                        "audience",
                        Map.of("kind", "EVERYONE"),
                        "lengthDays",
                        28));
        ledger.record(
                PROGRAM + "/courses/welcome/completions", Map.of("person", "p-owner", "on", "2026-01-12", "score", 88));
        ledger.record(
                PROGRAM + "/kpis",
                Map.of(
                        "code", "nps",
                        "name", "Net promoter score",
                        "question", "Would customers recommend us?",
                        "unit", "points",
                        "better", "UP",
                        "layer", "LOYALTY_ADVOCACY",
                        "kind", "ADVOCACY",
                        "frequency", "QUARTERLY",
                        "owner", "p-sponsor",
                        "source", "Survey"));
        ledger.record(PROGRAM + "/kpis/nps/baseline", Map.of("value", 12, "period", "2024-Q4"));
        return ledger.record(PROGRAM + "/kpis/nps/targets", Map.of("value", 30, "by", "2027-12-31"));
    }

    long decide(String title) {
        return ledger.record(
                PROGRAM + "/decisions",
                Map.of("title", title, "rationale", "Hand-overs cost trust", "decidedOn", "2025-02-03"));
    }
}
