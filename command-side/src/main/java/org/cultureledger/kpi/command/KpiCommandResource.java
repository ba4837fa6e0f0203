package org.cultureledger.kpi.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.HandOverForm;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.Better;
import org.cultureledger.kpi.Definition;
import org.cultureledger.kpi.ExternalBenchmark;
import org.cultureledger.kpi.Frequency;
import org.cultureledger.kpi.KpiKind;
import org.cultureledger.kpi.Layer;
import org.cultureledger.kpi.Period;
import org.cultureledger.kpi.command.KpiCommand.AmendKpi;
import org.cultureledger.kpi.command.KpiCommand.DefineKpi;
import org.cultureledger.kpi.command.KpiCommand.HandOverKpi;
import org.cultureledger.kpi.command.KpiCommand.RedefineKpi;
import org.cultureledger.kpi.command.KpiCommand.ReplaceKpi;
import org.cultureledger.kpi.command.KpiCommand.RetireKpi;
import org.cultureledger.kpi.command.KpiCommand.SetExternalBenchmark;
import org.cultureledger.platform.web.Body;
import org.cultureledger.platform.web.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Defines KPIs, and changes what they are. */
@RestController
@RequestMapping("/api/programs/{p}/kpis")
class KpiCommandResource {

    private final Commands commands;

    KpiCommandResource(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @Sends(value = DefineKpi.class, creates = true)
    ResponseEntity<Void> define(@PathVariable ProgramId p, @Body KpiForm form, Sending sending) {
        var command = new DefineKpi(new KpiId(p, form.code()), form.owner(), form.definition());
        var location = "/api/programs/%s/kpis/%s".formatted(p.code(), form.code());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    /** What the definition should have said, whole. */
    record AmendmentForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank String question,
            @NotBlank @Size(max = 64) String unit,
            Better better,
            Layer layer,
            KpiKind kind,
            Frequency frequency,

            @Nullable @PositiveOrZero @Max(KpiForm.LONGEST_LAG)
            Integer publicationLagDays,

            @NotBlank @Size(max = 200) String source,
            @Reason String reason,
            @Nullable LocalDate on) {

        Definition definition() {
            return new Definition(
                    name, question, unit, better, layer, kind, frequency, days(publicationLagDays), source);
        }
    }

    @PostMapping("/{k}/amendments")
    @Sends(AmendKpi.class)
    ResponseEntity<Void> amend(
            @PathVariable ProgramId p, @PathVariable Code k, @Body AmendmentForm form, Sending sending) {
        return act(sending.on(form.on()), new AmendKpi(new KpiId(p, k), form.definition(), form.reason()));
    }

    /**
     * The new definition, whole.
     *
     * @param from first period measured so
     */
    record RedefinitionForm(
            @NotBlank @Size(max = 200) String name,
            @NotBlank String question,
            @NotBlank @Size(max = 64) String unit,
            Better better,
            Layer layer,
            KpiKind kind,
            Frequency frequency,

            @Nullable @PositiveOrZero @Max(KpiForm.LONGEST_LAG)
            Integer publicationLagDays,

            @NotBlank @Size(max = 200) String source,
            @NotBlank String whatChanged,
            boolean comparable,
            @Nullable Period from,
            @Nullable LocalDate on) {

        Definition definition() {
            return new Definition(
                    name, question, unit, better, layer, kind, frequency, days(publicationLagDays), source);
        }
    }

    @PostMapping("/{k}/redefinitions")
    @Sends(RedefineKpi.class)
    ResponseEntity<Void> redefine(
            @PathVariable ProgramId p, @PathVariable Code k, @Body RedefinitionForm form, Sending sending) {
        return act(
                sending.on(form.on()),
                new RedefineKpi(
                        new KpiId(p, k), form.definition(), form.whatChanged(), form.comparable(), form.from()));
    }

    private static int days(@Nullable Integer given) {
        return given == null ? 0 : given;
    }

    @PostMapping("/{k}/hand-overs")
    @Sends(HandOverKpi.class)
    ResponseEntity<Void> handOver(
            @PathVariable ProgramId p, @PathVariable Code k, @Body HandOverForm form, Sending sending) {
        return act(sending.on(form.on()), new HandOverKpi(new KpiId(p, k), form.to(), form.from(), form.reason()));
    }

    record BenchmarkForm(
            @NotBlank @Size(max = 200) String who,
            BigDecimal value,
            LocalDate asOf,
            @Nullable @Size(max = 200) String source,
            @Nullable String unit,
            @Nullable LocalDate on) {}

    @PostMapping("/{k}/external-benchmarks")
    @Sends(SetExternalBenchmark.class)
    ResponseEntity<Void> benchmark(
            @PathVariable ProgramId p, @PathVariable Code k, @Body BenchmarkForm form, Sending sending) {
        var benchmark = new ExternalBenchmark(form.who(), form.value(), form.asOf(), form.source());
        return act(sending.on(form.on()), new SetExternalBenchmark(new KpiId(p, k), benchmark, form.unit()));
    }

    record ReplacementForm(
            Code by, @Reason String reason, @Nullable LocalDate on) {}

    @PostMapping("/{k}/replacement")
    @Sends(ReplaceKpi.class)
    ResponseEntity<Void> replace(
            @PathVariable ProgramId p, @PathVariable Code k, @Body ReplacementForm form, Sending sending) {
        return act(sending.on(form.on()), new ReplaceKpi(new KpiId(p, k), new KpiId(p, form.by()), form.reason()));
    }

    record RetirementForm(
            @Nullable LocalDate from,
            @Reason String reason,
            @Nullable LocalDate on) {}

    @PostMapping("/{k}/retirement")
    @Sends(RetireKpi.class)
    ResponseEntity<Void> retire(
            @PathVariable ProgramId p, @PathVariable Code k, @Body RetirementForm form, Sending sending) {
        return act(sending.on(form.on()), new RetireKpi(new KpiId(p, k), form.from(), form.reason()));
    }

    private ResponseEntity<Void> act(Sending sending, KpiCommand command) {
        return Answers.of(commands.act(sending, command));
    }
}
