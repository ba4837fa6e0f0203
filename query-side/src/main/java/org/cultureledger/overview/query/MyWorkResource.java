package org.cultureledger.overview.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.commitment.query.CommitmentItem;
import org.cultureledger.commitment.query.Commitments;
import org.cultureledger.commitment.query.Tracked;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.PersonId;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for whoever asks. */
@RestController
class MyWorkResource {

    private final Commitments commitments;
    private final AskedConfirmations confirmations;
    private final PersonalNews news;

    MyWorkResource(Commitments commitments, AskedConfirmations confirmations, PersonalNews news) {
        this.commitments = commitments;
        this.confirmations = confirmations;
        this.news = news;
    }

    /**
     * The caller's own work, or a named person's for those who may see that person's figures.
     *
     * @param since a position, or a day at whose end the news begin; the last two weeks if absent
     */
    @GetMapping("/api/programs/{p}/my-work")
    MyWork work(Question question, @RequestParam @Nullable Code person, @RequestParam @Nullable String since) {
        var reading = reading(question);
        var own = Optional.ofNullable(question.caller().person());
        return Optional.ofNullable(person)
                .map(PersonId::new)
                .or(() -> own)
                .map(whose -> work(whose, reading, since))
                .orElse(MyWork.NOTHING);
    }

    private Reading reading(Question question) {
        var views = Stream.concat(confirmations.views().stream(), news.views().stream());
        return commitments.reading(question, views.toArray(ViewOf<?>[]::new));
    }

    private MyWork work(PersonId person, Reading reading, @Nullable String since) {
        Refusal.when(
                !reading.rights().maySeeFiguresOf(person),
                GeneralRule.NOT_ALLOWED,
                "A person's own work is shown to that person, the leaders of his line, sponsors, programme managers"
                        + " and auditors");
        var tracked = commitments.of(reading);
        var items = tracked.stream().map(Tracked::item).toList();
        return new MyWork(
                person.code().value(),
                open(person, items),
                confirmations.of(person, tracked, reading),
                news.of(person, items, reading, since));
    }

    private static List<CommitmentItem> open(PersonId person, List<CommitmentItem> tracked) {
        return tracked.stream()
                .filter(item -> person.code().value().equals(item.owner()))
                .filter(item -> switch (item.state()) {
                    case OPEN, DUE_SOON, OVERDUE -> true;
                    case DONE_IN_TIME, DONE_LATE, DROPPED -> false;
                })
                .toList();
    }
}
