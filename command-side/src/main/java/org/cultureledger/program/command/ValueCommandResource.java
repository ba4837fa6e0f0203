package org.cultureledger.program.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.cultureledger.program.BrandValue;
import org.cultureledger.program.Guideline;
import org.cultureledger.program.command.ProgramCommand.AdoptBrandValue;
import org.cultureledger.program.command.ProgramCommand.AdoptPrinciple;
import org.cultureledger.program.command.ProgramCommand.PublishGuideline;
import org.cultureledger.program.command.ProgramCommand.RetireBrandValue;
import org.cultureledger.program.command.ProgramCommand.RetirePrinciple;
import org.cultureledger.program.command.ProgramCommand.ReviseGuideline;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a programme stands for: principles, brand values, and the guidelines that apply them. */
@RestController
@RequestMapping("/api/programs/{p}")
class ValueCommandResource {

    private final Commands commands;

    ValueCommandResource(Commands commands) {
        this.commands = commands;
    }

    record PrincipleForm(
            Code code, @NotBlank String text, @Nullable LocalDate on) {}

    @PostMapping("/principles")
    @Sends(value = AdoptPrinciple.class, creates = true)
    ResponseEntity<Void> adoptPrinciple(@PathVariable ProgramId p, @Body PrincipleForm form, Sending sending) {
        return create(
                sending.on(form.on()), new AdoptPrinciple(p, form.code(), form.text()), "principles", form.code());
    }

    record RetirementForm(@Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/principles/{c}/retirement")
    @Sends(RetirePrinciple.class)
    ResponseEntity<Void> retirePrinciple(
            @PathVariable ProgramId p, @PathVariable Code c, @Body RetirementForm form, Sending sending) {
        return act(sending.on(form.on()), new RetirePrinciple(p, c, form.reason()));
    }

    record BrandValueForm(
            Code code,
            @NotBlank @Size(max = 200) String name,
            @NotBlank String customerDesire,
            @NotBlank String operationalCapacity,
            @NotBlank String resonance,
            @Nullable LocalDate on) {}

    @PostMapping("/brand-values")
    @Sends(value = AdoptBrandValue.class, creates = true)
    ResponseEntity<Void> adoptBrandValue(@PathVariable ProgramId p, @Body BrandValueForm form, Sending sending) {
        var content = new BrandValue(form.name(), form.customerDesire(), form.operationalCapacity(), form.resonance());
        return create(sending.on(form.on()), new AdoptBrandValue(p, form.code(), content), "brand-values", form.code());
    }

    @PostMapping("/brand-values/{c}/retirement")
    @Sends(RetireBrandValue.class)
    ResponseEntity<Void> retireBrandValue(
            @PathVariable ProgramId p, @PathVariable Code c, @Body RetirementForm form, Sending sending) {
        return act(sending.on(form.on()), new RetireBrandValue(p, c, form.reason()));
    }

    record GuidelineForm(
            Code code,
            Code value,
            @NotBlank @Size(max = 200) String audience,
            @NotBlank String dailyDecision,
            @Nullable String text,
            @Nullable LocalDate on) {}

    @PostMapping("/guidelines")
    @Sends(value = PublishGuideline.class, creates = true)
    ResponseEntity<Void> publishGuideline(@PathVariable ProgramId p, @Body GuidelineForm form, Sending sending) {
        var content = new Guideline(form.value(), form.audience(), form.dailyDecision(), form.text());
        return create(sending.on(form.on()), new PublishGuideline(p, form.code(), content), "guidelines", form.code());
    }

    /** What the guideline says from now on, whole. */
    record RevisionForm(
            Code value,
            @NotBlank @Size(max = 200) String audience,
            @NotBlank String dailyDecision,
            @Nullable String text,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/guidelines/{c}/revisions")
    @Sends(ReviseGuideline.class)
    ResponseEntity<Void> reviseGuideline(
            @PathVariable ProgramId p, @PathVariable Code c, @Body RevisionForm form, Sending sending) {
        var content = new Guideline(form.value(), form.audience(), form.dailyDecision(), form.text());
        return act(sending.on(form.on()), new ReviseGuideline(p, c, content, form.reason()));
    }

    private ResponseEntity<Void> create(Sending sending, ProgramCommand command, String collection, Code code) {
        var location = "/api/programs/%s/%s/%s".formatted(command.program().code(), collection, code);
        return Answers.of(commands.create(sending, command, location));
    }

    private ResponseEntity<Void> act(Sending sending, ProgramCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
