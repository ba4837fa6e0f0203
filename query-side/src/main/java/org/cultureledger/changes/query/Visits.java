package org.cultureledger.changes.query;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.cultureledger.query.Question;
import org.cultureledger.query.Reading;
import org.cultureledger.timeline.query.Timeline;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** What readers had seen when they last left a programme. Their browsers keep it, and the ledger keeps no trail of readers. */
@Component
public final class Visits {

    private static final String COOKIE = "ledger-visit";
    private static final Duration KEPT = Duration.ofDays(400);

    private final Timeline timeline;
    private final Clock clock;

    Visits(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Empty at the first visit. */
    public Optional<News> news(Question question, HttpServletRequest request) {
        var reading = question.over(timeline.view());
        long now = reading.moment().position();
        return Optional.ofNullable(visit(reading, question, request).before())
                .filter(before -> before.position() <= now)
                .map(before -> new News(
                        before.position(),
                        reading.moment().dayOf(before.at()),
                        before.position() == now ? 0 : recordedSince(before.position(), reading)));
    }

    /** Lets the browser keep that the reader has seen the programme as it is now. */
    ResponseCookie remembered(Question question, HttpServletRequest request) {
        var visit = visit(question.over(timeline.view()), question, request);
        return ResponseCookie.from(COOKIE, visit.text())
                .path("%s/programs/%s"
                        .formatted(
                                request.getContextPath(),
                                question.program().program().code()))
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
    }

    private Visit visit(Reading reading, Question question, HttpServletRequest request) {
        var account = question.caller().account().code().value();
        long position = reading.moment().position();
        var now = clock.instant();
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(text -> Visit.parse(text, account).stream())
                .findFirst()
                .map(visit -> visit.continued(position, now))
                .orElseGet(() -> new Visit(account, null, new Visit.Seen(position, now)));
    }

    private long recordedSince(long position, Reading reading) {
        return reading.of(timeline.view()).changesSince(position).size();
    }
}
