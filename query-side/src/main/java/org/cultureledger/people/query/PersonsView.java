package org.cultureledger.people.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cultureledger.people.Employment;
import org.cultureledger.people.PersonEvent;
import org.cultureledger.people.PersonEvent.AbsenceRecorded;
import org.cultureledger.people.PersonEvent.LeavingCorrected;
import org.cultureledger.people.PersonEvent.LeavingRetracted;
import org.cultureledger.people.PersonEvent.PersonAmended;
import org.cultureledger.people.PersonEvent.PersonErased;
import org.cultureledger.people.PersonEvent.PersonIdentified;
import org.cultureledger.people.PersonEvent.PersonJoined;
import org.cultureledger.people.PersonEvent.PersonLeft;
import org.cultureledger.people.PersonEvent.PersonMoved;
import org.cultureledger.people.PersonEvent.PersonRejoined;
import org.cultureledger.people.Post;
import org.cultureledger.people.query.PersonRecord.Absence;
import org.cultureledger.people.query.PersonRecord.Assignment;
import org.cultureledger.people.query.PersonRecord.Term;
import org.cultureledger.temporal.Recorded;
import org.cultureledger.temporal.Rows;
import org.cultureledger.temporal.View;

/** Every person, without names, which are in the directory. Keys are the codes. */
public final class PersonsView {

    public static final View<PersonRecord> VIEW =
            View.of("people", 2, PersonRecord.class).on(PersonEvent.class, PersonsView::apply);

    private PersonsView() {}

    private static void apply(PersonEvent event, Recorded at, Rows<PersonRecord> rows) {
        String key = event.person().code().value();
        long sequence = at.sequence();
        switch (event) {
            case PersonJoined it ->
                rows.put(key, new PersonRecord(key, List.of(term(it.employment())), List.of(), false, sequence));
            case PersonRejoined it -> rows.change(key, row -> row.begun(term(it.employment()), sequence));
            case PersonAmended it ->
                rows.change(key, row -> row.now(amended(row.terms().getLast(), it.employment()), sequence));
            case PersonMoved it ->
                rows.change(
                        key,
                        row -> row.now(
                                term -> term.includes(it.from()),
                                term -> term.moved(assignment(it.to(), it.from())),
                                sequence));
            case PersonLeft it ->
                rows.change(key, row -> row.now(row.terms().getLast().left(it.from()), sequence));
            case LeavingCorrected it ->
                rows.change(
                        key, row -> row.now(term -> term.leftFrom() != null, term -> term.left(it.from()), sequence));
            case LeavingRetracted _ ->
                rows.change(key, row -> row.now(row.terms().getLast().left(null), sequence));
            case AbsenceRecorded it ->
                rows.change(key, row -> row.absent(new Absence(it.from(), it.until(), it.reason()), sequence));
            case PersonIdentified _ -> rows.change(key, row -> row.seen(sequence));
            case PersonErased _ -> rows.change(key, row -> row.gone(sequence));
        }
    }

    private static Term term(Employment employment) {
        return new Term(
                employment.hiredOn(),
                employment.kind(),
                null,
                List.of(assignment(employment.post(), employment.hiredOn())));
    }

    /** What came after the beginning stays as it was recorded. */
    private static Term amended(Term term, Employment employment) {
        var posts = new ArrayList<>(term.posts());
        posts.set(0, assignment(employment.post(), employment.hiredOn()));
        return new Term(employment.hiredOn(), employment.kind(), term.leftFrom(), posts);
    }

    private static Assignment assignment(Post post, LocalDate from) {
        return new Assignment(from, post.department().code().value(), post.level(), post.frontline());
    }
}
