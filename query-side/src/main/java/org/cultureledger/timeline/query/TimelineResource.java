package org.cultureledger.timeline.query;

import java.time.LocalDate;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened. */
@RestController
class TimelineResource {

    private final Timeline timeline;

    TimelineResource(Timeline timeline) {
        this.timeline = timeline;
    }

    /** In which order entries are told. */
    enum Order {
        /** As they were recorded, the first one first. */
        RECORDED,
        /** By the day on which they happened, the last one first. */
        LATEST
    }

    @GetMapping("/api/programs/{p}/timeline")
    Listing<TimelineItem> timeline(
            Question question,
            @RequestParam @Nullable String context,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable Code department,
            @RequestParam @Nullable Code person,
            @RequestParam @Nullable ElementCode element,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Order order) {
        var reading = question.over(timeline.view());
        var filter = new TimelineFilter(context, kind, department, person, element, from, to, q);
        return order == Order.LATEST ? timeline.latestFirst(reading, filter) : timeline.recorded(reading, filter);
    }
}
