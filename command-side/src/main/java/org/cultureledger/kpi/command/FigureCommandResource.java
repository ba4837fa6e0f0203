package org.cultureledger.kpi.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.Finality;
import org.cultureledger.kpi.Measurement;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.Scope;
import org.cultureledger.kpi.command.KpiCommand.CorrectObservation;
import org.cultureledger.kpi.command.KpiCommand.Observe;
import org.cultureledger.kpi.command.KpiCommand.Rebase;
import org.cultureledger.kpi.command.KpiCommand.SetBaseline;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says where a KPI stood and where it stands. */
@RestController
@RequestMapping("/api/programs/{p}/kpis/{k}")
class FigureCommandResource {

    private final Commands commands;

    FigureCommandResource(Commands commands) {
        this.commands = commands;
    }

    record BaselineForm(
            BigDecimal value,
            Period period,
            @Nullable @Positive Integer sampleSize,
            @Nullable @PositiveOrZero BigDecimal marginOfError,
            @Nullable Code segment,
            @Nullable DepartmentId department,

            @Nullable @Pattern(regexp = Countries.FORM, message = Countries.DEMAND)
            String country,

            @Nullable String unit,
            @Nullable LocalDate on) {

        Scope scope() {
            return new Scope(segment, department, country);
        }
    }

    @PostMapping("/baseline")
    @Sends(SetBaseline.class)
    ResponseEntity<Void> setBaseline(
            @PathVariable ProgramId p, @PathVariable Code k, @Body BaselineForm form, Sending sending) {
        var measurement = new Measurement(form.value(), form.sampleSize(), form.marginOfError(), Finality.FINAL);
        return act(
                sending.on(form.on()),
                new SetBaseline(new KpiId(p, k), form.scope(), form.period(), measurement, form.unit()));
    }

    record RebasingForm(
            BigDecimal value,
            Period period,
            @Nullable @Positive Integer sampleSize,
            @Nullable @PositiveOrZero BigDecimal marginOfError,
            @Nullable Code segment,
            @Nullable DepartmentId department,

            @Nullable @Pattern(regexp = Countries.FORM, message = Countries.DEMAND)
            String country,

            @Nullable String unit,
            @Reason String reason,
            @Nullable LocalDate on) {

        Scope scope() {
            return new Scope(segment, department, country);
        }
    }

    @PostMapping("/rebasings")
    @Sends(Rebase.class)
    ResponseEntity<Void> rebase(
            @PathVariable ProgramId p, @PathVariable Code k, @Body RebasingForm form, Sending sending) {
        var measurement = new Measurement(form.value(), form.sampleSize(), form.marginOfError(), Finality.FINAL);
        return act(
                sending.on(form.on()),
                new Rebase(new KpiId(p, k), form.scope(), form.period(), measurement, form.unit(), form.reason()));
    }

    record ObservationForm(
            Period period,
            BigDecimal value,
            @NotBlank @Size(max = 200) String source,
            @Nullable @Positive Integer sampleSize,
            @Nullable @PositiveOrZero BigDecimal marginOfError,
            @Nullable Finality finality,
            @Nullable Code segment,
            @Nullable DepartmentId department,

            @Nullable @Pattern(regexp = Countries.FORM, message = Countries.DEMAND)
            String country,

            @Nullable String unit,
            @Nullable LocalDate on) {

        Scope scope() {
            return new Scope(segment, department, country);
        }

        Measurement measurement() {
            return new Measurement(value, sampleSize, marginOfError, finality == null ? Finality.FINAL : finality);
        }
    }

    @PostMapping("/observations")
    @Sends(value = Observe.class, creates = true)
    ResponseEntity<Void> observe(
            @PathVariable ProgramId p, @PathVariable Code k, @Body ObservationForm form, Sending sending) {
        var command = new Observe(
                new KpiId(p, k), form.scope(), form.period(), form.measurement(), form.source(), form.unit());
        return Answers.of(commands.create(
                sending.on(form.on()),
                command,
                number -> "/api/programs/%s/kpis/%s/observations/%s".formatted(p.code(), k, number)));
    }

    /** What is absent stays as it was. */
    record CorrectionForm(
            BigDecimal value,
            @Nullable @Positive Integer sampleSize,
            @Nullable @PositiveOrZero BigDecimal marginOfError,
            @Nullable Finality finality,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/observations/{number}/corrections")
    @Sends(CorrectObservation.class)
    ResponseEntity<Void> correct(
            @PathVariable ProgramId p,
            @PathVariable Code k,
            @PathVariable int number,
            @Body CorrectionForm form,
            Sending sending) {
        return act(
                sending.on(form.on()),
                new CorrectObservation(
                        new KpiId(p, k),
                        number,
                        form.value(),
                        form.sampleSize(),
                        form.marginOfError(),
                        form.finality(),
                        form.reason()));
    }

    private ResponseEntity<Void> act(Sending sending, KpiCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
