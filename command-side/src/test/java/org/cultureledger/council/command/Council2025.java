package org.cultureledger.council.command;

import java.time.LocalDate;
import java.util.List;
import org.cultureledger.council.CouncilEvent.CouncilEstablished;
import org.cultureledger.council.CouncilEvent.MemberSeated;
import org.cultureledger.council.DecisionMode;
import org.cultureledger.council.Resolution;
import org.cultureledger.council.Seat;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.kernel.Evidence;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.jspecify.annotations.Nullable;

/** The council of these tests: Ann chairs it from 2025 on, Ben and Chloe sit in it where a test says so. */
final class Council2025 {

    static final ProgramId ACME = ProgramId.of("acme");
    static final CouncilId MAIN = CouncilId.of(ACME, "main");
    static final PersonId ANN = PersonId.of("p-ann");
    static final PersonId BEN = PersonId.of("p-ben");
    static final PersonId CHLOE = PersonId.of("p-chloe");

    private Council2025() {}

    static CouncilEstablished established() {
        return new CouncilEstablished(MAIN, null, null);
    }

    static MemberSeated chair() {
        return new MemberSeated(MAIN, ANN, Seat.CHAIR, day("2025-01-01"));
    }

    static MemberSeated member(PersonId person) {
        return new MemberSeated(MAIN, person, Seat.MEMBER, day("2025-01-01"));
    }

    static Resolution resolution(String decidedOn) {
        return resolution(decidedOn, null, null, null);
    }

    static Resolution resolution(
            String decidedOn, @Nullable DecisionMode mode, @Nullable String option, @Nullable Code meeting) {
        return new Resolution(
                "Complaints are answered by whoever takes the call",
                "Hand-overs cost trust",
                option,
                mode,
                day(decidedOn),
                null,
                meeting,
                null,
                List.of(Evidence.of("Eleven calls listened to")),
                List.of(),
                List.of(),
                List.of());
    }

    static DecisionId number(String number) {
        return new DecisionId(ACME, number);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
