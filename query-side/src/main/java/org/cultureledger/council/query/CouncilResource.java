package org.cultureledger.council.query;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.council.SeatTerm;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.CouncilId;
import org.cultureledger.platform.vault.Vault;
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
import org.springframework.web.bind.annotation.RestController;

/** Councils, their seats and their meetings. The first council of a programme is found under {@code /council}. */
@RestController
@RequestMapping("/api/programs/{p}")
class CouncilResource {

    private final ViewOf<Council> councils;
    private final ViewOf<Meeting> meetings;
    private final ViewOf<Minutes> minutes;
    private final Vault vault;

    CouncilResource(ViewOf<Council> councils, ViewOf<Meeting> meetings, ViewOf<Minutes> minutes, Vault vault) {
        this.councils = councils;
        this.meetings = meetings;
        this.minutes = minutes;
        this.vault = vault;
    }

    @GetMapping("/councils")
    Listing<CouncilItem> councils(Question question) {
        var reading = question.over(councils);
        return reading.list(() -> reading.of(councils).all().stream()
                .filter(version -> isThere(version.row(), reading))
                .map(version -> item(version, reading)));
    }

    @GetMapping({"/council", "/councils/{c}"})
    CouncilItem council(Question question, @PathVariable(required = false) @Nullable Code c) {
        var reading = question.over(councils);
        var version = find(c, reading);
        reading.version(version.row().version());
        return item(version, reading);
    }

    /** All terms in which the person sat in the council, first to last. */
    @GetMapping({"/council/seats/{person}", "/councils/{c}/seats/{person}"})
    List<SeatItem> seats(
            Question question, @PathVariable(required = false) @Nullable Code c, @PathVariable Code person) {
        var reading = question.over(councils);
        var version = find(c, reading);
        reading.version(version.row().version());
        var composition = version.row().composition();
        var lineage = reading.lineage(councils, version.key());
        var terms = composition.terms().stream()
                .filter(term -> term.person().code().equals(person))
                .map(term -> SeatItem.of(term, composition, reading.moment().on(), lineage)
                        .because(reason(term, version.row(), reading).orElse(null)))
                .sorted(comparing(SeatItem::from))
                .toList();
        Refusal.when(terms.isEmpty(), GeneralRule.NOT_FOUND, "%s never sat there".formatted(person));
        return terms;
    }

    /** Why a seat was vacated; empty where it was not, the reader may not know, or the text was erased. */
    private Optional<String> reason(SeatTerm term, Council council, Reading reading) {
        if (!reading.rights().maySeeFiguresOf(term.person())) return Optional.empty();
        return council.departures().stream()
                .filter(departure ->
                        departure.person().equals(term.person().code().value())
                                && departure.from().equals(term.vacantFrom()))
                .reduce((_, later) -> later)
                .flatMap(departure -> vault.open(departure.reason()));
    }

    /** Meetings, the latest first. */
    @GetMapping({"/council/meetings", "/councils/{c}/meetings"})
    Listing<MeetingItem> meetings(Question question, @PathVariable(required = false) @Nullable Code c) {
        var reading = question.over(councils, meetings, minutes);
        var council = find(c, reading).row().code();
        return reading.list(() -> held(council, reading)
                .sorted(comparing((Version<Meeting> version) -> version.row().on())
                        .thenComparing(Version::key)
                        .reversed())
                .map(version -> meeting(version, reading)));
    }

    @GetMapping({"/council/meetings/{m}", "/councils/{c}/meetings/{m}"})
    MeetingItem meeting(Question question, @PathVariable(required = false) @Nullable Code c, @PathVariable Code m) {
        var reading = question.over(councils, meetings, minutes);
        var council = find(c, reading).row();
        reading.version(council.version());
        return held(council.code(), reading)
                .filter(version -> version.row().code().equals(m.value()))
                .findFirst()
                .map(version -> meeting(version, reading))
                .orElseThrow(() -> new Refusal(GeneralRule.NOT_FOUND));
    }

    private Version<Council> find(@Nullable Code code, Reading reading) {
        var version = reading.of(councils).get(code == null ? CouncilId.MAIN : code.value());
        Refusal.when(!isThere(version.row(), reading), GeneralRule.NOT_FOUND, "It was not yet established");
        return version;
    }

    /** Seats may be on record for days before the programme was charted here. */
    private static boolean isThere(Council council, Reading reading) {
        var day = reading.moment().on();
        return !council.establishedOn().isAfter(day) || council.composition().knownOn(day);
    }

    private CouncilItem item(Version<Council> version, Reading reading) {
        var row = version.row();
        return CouncilItem.of(
                row, reading.moment().on(), address(row.code(), reading), reading.lineage(councils, version.key()));
    }

    private Stream<Version<Meeting>> held(String council, Reading reading) {
        return reading.of(meetings).startingWith(council + "/").stream()
                .filter(version -> !version.row().on().isAfter(reading.moment().on()));
    }

    private MeetingItem meeting(Version<Meeting> version, Reading reading) {
        var row = version.row();
        var day = reading.moment().on();
        var told = reading.of(minutes)
                .find(row.council() + "/" + row.code())
                .map(kept -> MinutesItem.of(kept.row(), text(kept.row())))
                .orElse(new MinutesItem(null, null));
        var approved = row.approvedOn();
        return new MeetingItem(
                row.code(),
                row.council(),
                row.on(),
                row.present(),
                told.agenda(),
                told.minutes(),
                approved == null || approved.isAfter(day) ? null : approved,
                address(row.council(), reading) + "/meetings/" + row.code(),
                reading.lineage(meetings, version.key()));
    }

    /** Empty also where the text was erased. */
    private @Nullable String text(Minutes kept) {
        return Optional.ofNullable(kept.text()).flatMap(vault::open).orElse(null);
    }

    private static String address(String council, Reading reading) {
        return reading.address() + (council.equals(CouncilId.MAIN) ? "/council" : "/councils/" + council);
    }
}
