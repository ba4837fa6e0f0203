package org.cultureledger.overview.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cultureledger.changes.query.Visits;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.CommitmentState;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.kpi.query.KpiTiles;
import org.cultureledger.page.Difference;
import org.cultureledger.program.query.ProgramRecord;
import org.cultureledger.program.query.ProgramsView;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.RowChange;
import org.cultureledger.temporal.Version;
import org.cultureledger.timeline.query.Timeline;
import org.cultureledger.timeline.query.TimelineEntry;
import org.cultureledger.timeline.query.TimelineFilter;
import org.cultureledger.timeline.query.TimelineItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a programme stands, what is due next and what was decided last. */
@Controller
class OverviewPages {

    private static final Set<CommitmentState> PRESSING = EnumSet.of(CommitmentState.OVERDUE, CommitmentState.DUE_SOON);
    private static final int DUE_NEXT = 8;
    private static final int LAST_ENTRIES = 5;

    private final ViewOf<ProgramRecord> programs;
    private final Commitments commitments;
    private final Timeline timeline;

    private final KpiTiles tiles;
    private final Visits visits;

    OverviewPages(
            ViewOf<ProgramRecord> programs, Commitments commitments, Timeline timeline, KpiTiles tiles, Visits visits) {
        this.programs = programs;
        this.commitments = commitments;
        this.timeline = timeline;
        this.tiles = tiles;
        this.visits = visits;
    }

    @GetMapping("/programs/{program}")
    String overview(Question question, HttpServletRequest request, Model model) {
        var reading = commitments.reading(question, programs, timeline.view());
        var chartered = reading.of(programs).find(ProgramsView.KEY);
        if (chartered.isEmpty()) return "overview-before";
        show(chartered.get(), reading, model);
        var layers = tiles.of(question);
        model.addAttribute("layers", layers);
        model.addAttribute("worse", count(layers, KpiTiles.Finding.WORSE));
        model.addAttribute("missed", count(layers, KpiTiles.Finding.MISSED));
        model.addAttribute("difference", difference(question));
        model.addAttribute("since", since(question, request, reading));
        return "overview";
    }

    private static long count(List<KpiTiles.LayerOf> layers, KpiTiles.Finding finding) {
        return layers.stream().mapToLong(layer -> layer.count(finding)).sum();
    }

    private @Nullable Difference<CommitmentItem> difference(Question question) {
        return Difference.of(
                question,
                asked -> pressing(
                        commitments.of(commitments.reading(asked)).stream().map(Tracked::item)),
                CommitmentItem::link,
                item -> Arrays.asList(item.title(), item.owner(), item.due(), item.state()));
    }

    /** The latest of what is new to the reader, or of all there is where nothing is. */
    private List<TimelineItem> since(Question question, HttpServletRequest request, Reading reading) {
        return visits.news(question, request)
                .filter(news -> news.news() > 0)
                .map(news -> reading.of(timeline.view()).changesSince(news.position()).reversed().stream()
                        .flatMap(change -> change instanceof RowChange.Added<TimelineEntry>(var key, var after)
                                ? Stream.of(
                                        TimelineItem.of(after.row(), reading, reading.lineage(timeline.view(), key)))
                                : Stream.empty())
                        .limit(LAST_ENTRIES)
                        .toList())
                .orElse(List.of());
    }

    private void show(Version<ProgramRecord> version, Reading reading, Model model) {
        var row = version.row();
        var day = reading.moment().on();
        model.addAttribute("charter", row.charter());
        model.addAttribute("mission", row.missionOn(day));
        model.addAttribute("stages", Stages.of(row, reading));
        model.addAttribute("sponsors", row.sponsorsOn(day));
        model.addAttribute("lead", row.leadOn(day).orElse(null));
        model.addAttribute("closing", row.isClosedOn(day) ? row.closing() : null);
        model.addAttribute("lineage", reading.lineage(programs, version.key()));
        addCommitments(reading, model);
        model.addAttribute("decided", latest(reading, "decision.recorded"));
        model.addAttribute("happened", latest(reading, null));
    }

    private void addCommitments(Reading reading, Model model) {
        var items = commitments.of(reading).stream().map(Tracked::item).toList();
        var all = commitments.counted(reading).stream().map(Tracked::item).toList();
        model.addAttribute("promised", all.size());
        model.addAttribute("overdue", count(all, CommitmentState.OVERDUE));
        model.addAttribute("dueSoon", count(all, CommitmentState.DUE_SOON));
        model.addAttribute("open", count(all, CommitmentState.OPEN));
        model.addAttribute("dueNext", pressing(items.stream()).limit(DUE_NEXT).toList());
    }

    /** What is overdue or falls due soon, by the day it is due. */
    private static Stream<CommitmentItem> pressing(Stream<CommitmentItem> items) {
        return items.filter(item -> PRESSING.contains(item.state())).sorted(Comparator.comparing(CommitmentItem::due));
    }

    private static long count(List<CommitmentItem> items, CommitmentState state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    private List<TimelineItem> latest(Reading reading, @Nullable String kind) {
        var filter = new TimelineFilter(null, kind, null, null, null, null, null, null);
        return timeline.latest(reading, filter, LAST_ENTRIES);
    }
}
