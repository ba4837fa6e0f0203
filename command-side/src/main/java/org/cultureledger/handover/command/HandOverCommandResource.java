package org.cultureledger.handover.command;

import static java.util.Objects.requireNonNullElseGet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cultureledger.access.Role;
import org.cultureledger.command.Admission;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.command.Answers;
import org.cultureledger.command.BulkAnswer;
import org.cultureledger.command.CommandRequests;
import org.cultureledger.command.References;
import org.cultureledger.command.Sending;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.problem.Problems;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Hands over everything open that a person answers for in a programme. It is no command, but becomes one for each thing;
 * a refused one stops no other.
 */
@RestController
class HandOverCommandResource {

    private final Ownership ownership;
    private final CommandRequests requests;
    private final References references;
    private final Admission admission;

    HandOverCommandResource(Ownership ownership, CommandRequests requests, References references, Admission admission) {
        this.ownership = ownership;
        this.requests = requests;
        this.references = references;
        this.admission = admission;
    }

    /** @param from first day on which the successor answers; the day of the act if absent */
    record AllForm(
            PersonId to,
            @Nullable LocalDate from,
            @Reason String reason,
            @Nullable LocalDate on) {

        LocalDate firstDay(LocalDate today) {
            return requireNonNullElseGet(from, () -> on == null ? today : on);
        }
    }

    /** The answer names each thing by its location, handed over or not. Sent again, it hands over what is left. */
    @PostMapping("/api/programs/{p}/people/{person}/hand-overs")
    @AllowedTo(Role.PROGRAM_MANAGER)
    ResponseEntity<BulkAnswer> handOverAll(
            @PathVariable ProgramId p, @PathVariable PersonId person, @Body AllForm form, Sending sending) {
        Refusal.when(!references.exists(person), GeneralRule.NOT_FOUND, "There is no such person");
        references.require(form.to());
        Refusal.when(form.to().equals(person), GeneralRule.NOTHING_CHANGED, "Nobody hands over to himself");
        var from = form.firstDay(admission.today(p));
        return answer(p, ownership.of(person, p, from), body(form, from), sending);
    }

    private static JsonNode body(AllForm form, LocalDate from) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("to", form.to().code().value())
                .put("from", from.toString())
                .put("reason", form.reason());
        return form.on() == null ? body : body.put("on", form.on().toString());
    }

    private ResponseEntity<BulkAnswer> answer(ProgramId program, List<String> things, JsonNode body, Sending sending) {
        var items = new ArrayList<BulkAnswer.Item>();
        long highest = -1;
        for (var thing : things) {
            var location = "/api/programs/%s/%s".formatted(program.code(), thing);
            try {
                var done = requests.post(location + "/hand-overs", body, of(thing, sending));
                highest = Math.max(highest, position(done));
                items.add(new BulkAnswer.Item(items.size(), done.getStatusCode().value(), location, null));
            } catch (RuntimeException failure) {
                var problem = Problems.of(failure);
                items.add(new BulkAnswer.Item(items.size(), problem.getStatus(), location, problem));
            }
        }
        var answer = ResponseEntity.ok();
        if (highest >= 0) answer.header(Answers.POSITION, Long.toString(highest));
        return answer.body(new BulkAnswer(items));
    }

    private static long position(ResponseEntity<?> answer) {
        return Long.parseLong(String.valueOf(answer.getHeaders().getFirst(Answers.POSITION)));
    }

    /** Under a key of the thing's own: which row it is changes once others are handed over. */
    private static Sending of(String thing, Sending sending) {
        var key = sending.key() == null ? null : sending.key() + "#" + thing;
        return new Sending(
                sending.caller(), null, key, sending.fingerprint(), null, sending.source(), sending.correlation());
    }
}
