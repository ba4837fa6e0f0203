package org.cultureledger.council.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cultureledger.council.query.DecisionDetail.FollowUpItem;
import org.cultureledger.council.query.DecisionDetail.RestingInitiative;
import org.cultureledger.council.query.DecisionDetail.VoteItem;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.initiative.query.Initiative;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.DecisionId;
import org.cultureledger.query.Listing;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.query.ViewOf;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.cultureledger.temporal.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of decisions. */
@RestController
@RequestMapping("/api/programs/{p}/decisions")
class DecisionResource {

    private static final String DECISION = "/{n:" + DecisionId.NUMBER_FORM + "}";

    private final Decisions decisions;
    private final ViewOf<Council> councils;
    private final ViewOf<Meeting> meetings;
    private final ViewOf<Initiative> initiatives;

    DecisionResource(
            Decisions decisions, ViewOf<Council> councils, ViewOf<Meeting> meetings, ViewOf<Initiative> initiatives) {
        this.decisions = decisions;
        this.councils = councils;
        this.meetings = meetings;
        this.initiatives = initiatives;
    }

    /** Decisions, the latest first. */
    @GetMapping
    Listing<DecisionItem> decisions(
            Question question,
            @RequestParam @Nullable DecisionState state,
            @RequestParam @Nullable Boolean irregular,
            @RequestParam @Nullable Code council) {
        var reading = decisions.reading(question);
        return decisions.list(
                reading,
                seen -> Optional.of(DecisionItem.of(seen))
                        .filter(item -> state == null || item.state() == state)
                        .filter(item -> irregular == null || irregular.equals(item.irregular()))
                        .filter(item -> council == null || item.council().equals(council.value())));
    }

    /** The register in figures. */
    @GetMapping("/figures")
    DecisionFigures figures(Question question) {
        var reading = decisions.reading(question, initiatives);
        var resting = decisionsWithInitiatives(reading);
        return DecisionFigures.of(
                decisions.of(reading),
                seen -> !seen.followUps().isEmpty()
                        || seen.row().noFollowUpOn(seen.day()).isPresent()
                        || resting.contains(seen.row().number()));
    }

    private Set<String> decisionsWithInitiatives(Reading reading) {
        var numbers = new HashSet<String>();
        var day = reading.moment().on();
        for (var version : reading.of(initiatives).all()) {
            var decision = version.row().decision();
            if (decision != null && version.row().stateOn(day).isPresent()) numbers.add(decision);
        }
        return numbers;
    }

    @GetMapping(DECISION)
    DecisionDetail decision(Question question, @PathVariable String n) {
        var reading = decisions.reading(question, councils, meetings, initiatives);
        var seen = find(n, reading);
        var row = seen.row();
        var resolution = row.resolution();
        var ending = row.endedOn(seen.day());
        return new DecisionDetail(
                DecisionItem.of(seen),
                resolution.rationale(),
                resolution.meeting() == null ? null : resolution.meeting().value(),
                votes(row),
                codes(resolution.valuesUpheld()),
                codes(resolution.valuesTradedOff()),
                resolution.advances().stream().map(ElementCode::value).toList(),
                row.ratifiedOn(seen.day()).orElse(null),
                ending.map(Decision.Ending::reason).orElse(null),
                row.noFollowUpOn(seen.day()).orElse(null),
                seen.followUps().stream()
                        .map(item -> followUp(item.code(), seen))
                        .toList(),
                row.reviewsBy(seen.day()),
                authority(row, reading),
                row.supersededOn(seen.day()).stream()
                        .flatMap(number -> decisions.summary(number, reading).stream())
                        .toList(),
                ending.map(Decision.Ending::by)
                        .flatMap(number -> decisions.summary(number, reading))
                        .orElse(null),
                initiatives(row, reading));
    }

    @GetMapping(DECISION + "/follow-ups/{f}")
    FollowUpItem followUp(Question question, @PathVariable String n, @PathVariable Code f) {
        return followUp(f.value(), find(n, decisions.reading(question)));
    }

    /** Answers with the version of the decision, which is the stream of all its parts. */
    private DecisionInView find(String number, Reading reading) {
        var seen = decisions.find(number, reading).orElseThrow(DecisionResource::notFound);
        reading.version(seen.row().version());
        return seen;
    }

    private static FollowUpItem followUp(String code, DecisionInView seen) {
        var item = seen.followUps().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(DecisionResource::notFound);
        return new FollowUpItem(item, seen.row().outcomeOf(code, seen.day()).orElse(null));
    }

    private static List<VoteItem> votes(Decision row) {
        return row.votes().stream()
                .map(vote -> new VoteItem(vote.person().code().value(), vote.option(), vote.remark()))
                .toList();
    }

    private Authority authority(Decision row, Reading reading) {
        var meeting = row.resolution().meeting();
        var present = meeting == null
                ? null
                : reading.of(meetings)
                        .find(row.council() + "/" + meeting)
                        .map(version -> version.row().present())
                        .orElse(null);
        return Authority.of(
                reading.of(councils).get(row.council()).row(), row.resolution().decidedOn(), present);
    }

    private List<RestingInitiative> initiatives(Decision row, Reading reading) {
        return reading.of(initiatives).all().stream()
                .map(Version::row)
                .filter(initiative -> row.number().equals(initiative.decision()))
                .flatMap(initiative -> initiative
                        .stateOn(reading.moment().on())
                        .map(state -> new RestingInitiative(
                                initiative.code(),
                                initiative.title(),
                                state,
                                initiative.start(),
                                initiative.finish(),
                                reading.address() + "/initiatives/" + initiative.code()))
                        .stream())
                .toList();
    }

    private static List<String> codes(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    private static Refusal notFound() {
        return new Refusal(GeneralRule.NOT_FOUND);
    }
}
