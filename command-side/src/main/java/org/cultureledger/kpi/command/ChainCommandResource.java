package org.cultureledger.kpi.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cultureledger.command.Answers;
import org.cultureledger.command.Commands;
import org.cultureledger.command.Sending;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DepartmentId;
import org.cultureledger.kernel.KpiId;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kpi.LinkVerdict;
import org.cultureledger.kpi.MetricVerdict;
import org.cultureledger.kpi.command.KpiCommand.AuditMetric;
import org.cultureledger.kpi.command.KpiCommand.HypothesiseLink;
import org.cultureledger.kpi.command.KpiCommand.ReviewLink;
import org.cultureledger.platform.web.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks what drives a KPI, and what the KPI drives. */
@RestController
@RequestMapping("/api/programs/{p}/kpis/{k}")
class ChainCommandResource {

    private final Commands commands;

    ChainCommandResource(Commands commands) {
        this.commands = commands;
    }

    /** @param metric as the department calls it */
    record MetricAuditForm(
            DepartmentId department,
            @NotBlank @Size(max = 200) String metric,
            @NotBlank String behaviour,
            MetricVerdict verdict,
            @Nullable LocalDate on) {}

    @PostMapping("/metric-audits")
    @Sends(AuditMetric.class)
    ResponseEntity<Void> auditMetric(
            @PathVariable ProgramId p, @PathVariable Code k, @Body MetricAuditForm form, Sending sending) {
        var command =
                new AuditMetric(new KpiId(p, k), form.department(), form.metric(), form.behaviour(), form.verdict());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }

    /** @param lagDays after which the effect should show */
    record LinkForm(
            Code drives,
            @PositiveOrZero @Max(3_660) int lagDays,
            LocalDate reviewBy,
            @Nullable LocalDate on) {}

    @PostMapping("/links")
    @Sends(value = HypothesiseLink.class, creates = true)
    ResponseEntity<Void> hypothesise(
            @PathVariable ProgramId p, @PathVariable Code k, @Body LinkForm form, Sending sending) {
        var command =
                new HypothesiseLink(new KpiId(p, k), new KpiId(p, form.drives()), form.lagDays(), form.reviewBy());
        var location = "/api/programs/%s/kpis/%s/links/%s".formatted(p.code(), k, form.drives());
        return Answers.of(commands.create(sending.on(form.on()), command, location));
    }

    record LinkReviewForm(
            LinkVerdict verdict,
            @Nullable String remark,
            @Nullable LocalDate reviewBy,
            @Nullable LocalDate on) {}

    @PostMapping("/links/{drives}/reviews")
    @Sends(ReviewLink.class)
    ResponseEntity<Void> review(
            @PathVariable ProgramId p,
            @PathVariable Code k,
            @PathVariable Code drives,
            @Body LinkReviewForm form,
            Sending sending) {
        var command =
                new ReviewLink(new KpiId(p, k), new KpiId(p, drives), form.verdict(), form.remark(), form.reviewBy());
        return Answers.of(commands.act(sending.on(form.on()), command));
    }
}
