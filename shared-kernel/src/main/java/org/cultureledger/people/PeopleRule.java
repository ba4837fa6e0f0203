package org.cultureledger.people;

import org.cultureledger.rule.Rule;

/** What departments and persons refuse. */
public enum PeopleRule implements Rule {
    DEPARTMENT_CYCLE(
            Kind.REFUSED,
            "The department would be part of itself",
            "A department cannot be moved into one of its own parts, nor give way to itself."),
    DEPARTMENT_CLOSED(
            Kind.REFUSED,
            "The department is closed",
            "From its last day on a closed, merged or split department takes no further acts. Open a new one."),
    LEFT_ALREADY(
            Kind.REFUSED,
            "The person has left",
            "After the day of leaving nothing is recorded of a person but rejoining. A wrong day is corrected, a"
                    + " leaving that never happened retracted."),
    NOT_LEFT(
            Kind.REFUSED,
            "The person has not left",
            "Only somebody who has left can join again. Record the leaving first."),
    JOINED_AGAIN(
            Kind.REFUSED,
            "The person had joined again by then",
            "Somebody who came back left before that. Amend the day of joining again first."),
    BEFORE_JOINING(
            Kind.REFUSED, "The day lies before the person joined", "Nobody moves, is away or leaves before joining."),
    ENDS_BEFORE_IT_BEGINS(Kind.REFUSED, "It would end before it begins", "The last day is the first day or later."),
    ALREADY_ERASED(
            Kind.REFUSED,
            "The person is erased",
            "Nothing more is said of the person. What was written since goes with another erasure.");

    private final Kind kind;
    private final String title;
    private final String explanation;

    PeopleRule(Kind kind, String title, String explanation) {
        this.kind = kind;
        this.title = title;
        this.explanation = explanation;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
