package org.cultureledger.initiative.command;

import static org.cultureledger.initiative.InitiativeRule.ALREADY_ANSWERED;
import static org.cultureledger.initiative.InitiativeRule.NOT_ANSWERED;
import static org.cultureledger.rule.GeneralRule.NOTHING_TO_CONFIRM;

import java.time.LocalDate;
import org.cultureledger.command.Dated;
import org.cultureledger.command.Recorder;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What an escalation's refusals need to know of it.
 *
 * @param asked whom it is addressed to, from which day on
 * @param answeredBy who recorded the answer
 * @param confirmed whether somebody bore witness to the answer
 */
record Escalation(Dated<PersonId> asked, @Nullable Recorder answeredBy, boolean confirmed) {

    static Escalation to(PersonId person) {
        return new Escalation(Dated.always(person), null, false);
    }

    Escalation handedTo(PersonId person, LocalDate from) {
        return new Escalation(asked.with(from, person), answeredBy, confirmed);
    }

    Escalation answered(Recorder by) {
        return new Escalation(asked, by, false);
    }

    Escalation witnessed() {
        return new Escalation(asked, answeredBy, true);
    }

    PersonId addressee(LocalDate day) {
        return asked.on(day).orElseThrow();
    }

    void refuseAnswered() {
        Refusal.when(answeredBy != null, ALREADY_ANSWERED, "The escalation was answered before");
    }

    /**
     * Who recorded the answer that waits for a witness.
     *
     * @throws Refusal {@code not-answered}, {@code nothing-to-confirm}
     */
    Recorder awaitingWitness() {
        if (answeredBy == null) throw new Refusal(NOT_ANSWERED, "The escalation is not answered");
        Refusal.when(confirmed, NOTHING_TO_CONFIRM, "The answer is confirmed");
        return answeredBy;
    }
}
