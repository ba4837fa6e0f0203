package org.cultureledger.initiative.query;

import org.cultureledger.program.query.Finance;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.ViewOf;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plan as a whole: its time axis, and what it is good for. */
@RestController
@RequestMapping("/api/programs/{p}")
class PlanResource {

    private final Initiatives initiatives;
    private final ViewOf<Finance> finances;

    PlanResource(Initiatives initiatives, ViewOf<Finance> finances) {
        this.initiatives = initiatives;
        this.finances = finances;
    }

    /** @param compare position or day to compare with, not later than the moment asked for */
    @GetMapping("/roadmap")
    Listing<RoadmapItem> roadmap(Question question, @RequestParam @Nullable String compare) {
        var reading = initiatives.reading(question);
        return reading.list(() -> {
            var comparison =
                    new Comparison(compare == null ? null : initiatives.of(reading.earlier("compare", compare)));
            return initiatives.of(reading).stream().map(comparison::item);
        });
    }

    /** Each initiative by KPI: what it was to do and did, what it was to cost and what was spent. */
    @GetMapping("/benefits")
    Listing<BenefitItem> benefits(Question question) {
        var reading = initiatives.reading(question, finances);
        return reading.list(() -> {
            var spend = Spent.of(reading.of(finances).all().stream().map(Version::row), reading);
            return initiatives.of(reading).stream()
                    .flatMap(seen -> BenefitItem.of(seen, spend.on(seen.row().code())));
        });
    }
}
