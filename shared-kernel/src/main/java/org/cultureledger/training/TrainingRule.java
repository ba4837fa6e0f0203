package org.cultureledger.training;

import org.cultureledger.rule.Rule;

/** What courses and trainings refuse. */
public enum TrainingRule implements Rule {
    COMPLETION_UNKNOWN(
            Kind.NOT_FOUND,
            "The person has no such completion of the course",
            "Completions are numbered from 1 for each person and course."),
    COURSE_RETIRED(
            Kind.REFUSED,
            "The course is retired",
            "It is neither changed, assigned nor completed from the day on which it is offered no more."),
    COMPLETED_BEFORE_OFFERED(
            Kind.REFUSED,
            "The course was not offered on that day",
            "Nobody completes a course before it is offered. Correct the day, or amend the course."),
    UNKNOWN_REVISION(
            Kind.REFUSED,
            "The course has no such revision",
            "Revisions are numbered from 1, which is the course as first defined."),
    SCORE_OUT_OF_RANGE(Kind.REFUSED, "The score is out of range", "Scores are from 0 to 100."),
    RESULT_CONTRADICTS_SCORE(
            Kind.REFUSED,
            "Result and score contradict one another",
            "A score at the pass mark or above is PASSED, one below is FAILED. Leave the result out to have it so."),
    ALREADY_REVOKED(
            Kind.REFUSED, "The completion is revoked", "A revoked completion stays on record and takes no acts."),
    ALREADY_WAIVED(
            Kind.REFUSED, "The training is waived", "A waiver stays until the course is assigned to the person again.");

    private final Kind kind;
    private final String title;
    private final String explanation;

    TrainingRule(Kind kind, String title, String explanation) {
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
