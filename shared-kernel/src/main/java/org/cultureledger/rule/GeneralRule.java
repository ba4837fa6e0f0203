package org.cultureledger.rule;

/** Rules that hold everywhere. */
public enum GeneralRule implements Rule {
    INVALID_FORM(
            Kind.MALFORMED,
            "The request has wrong fields",
            "Every wrong field is listed under errors with what it must be. Correct them and send the request again."),
    MALFORMED_REQUEST(
            Kind.MALFORMED,
            "The request cannot be read",
            "The body is not JSON, or the address or a header has a form that no request may have."),
    NOT_YET(
            Kind.MALFORMED,
            "The day or position has not come yet",
            "A view can be read as of any day up to today and as of any position up to the last one recorded."),
    UNAUTHENTICATED(
            Kind.UNAUTHENTICATED,
            "Nobody is logged in",
            "Log in, or send an Authorization header with the name and password of an account."),
    NOT_ALLOWED(
            Kind.NOT_ALLOWED,
            "The account may not do this",
            "The table of permissions names the roles that may. An administrator grants roles."),
    CSRF_TOKEN_MISSING(
            Kind.NOT_ALLOWED,
            "The page's token is missing or old",
            "Load the page anew and send the form again. Programs send an Authorization header instead of a session."),
    NOT_FOUND(
            Kind.NOT_FOUND,
            "There is no such thing",
            "It does not exist, or the account has no grant in its programme: the two are not told apart."),
    METHOD_NOT_ALLOWED(
            Kind.METHOD_NOT_ALLOWED,
            "The address does not take this method",
            "The Allow header names the ones it takes."),
    NOT_ACCEPTABLE(
            Kind.NOT_ACCEPTABLE,
            "The answer cannot be given in the form asked for",
            "Answers are given as application/json, and lists as text/csv too."),
    ALREADY_EXISTS(
            Kind.CONFLICT, "There is such a thing already", "Codes are unique within their kind. Choose another one."),
    CONCURRENT_CHANGE(
            Kind.CONFLICT,
            "Somebody else changed it at the same moment",
            "Nothing was done. Read it again and repeat the request."),
    STALE_VERSION(
            Kind.STALE,
            "It has changed since it was read",
            "The If-Match header names an older version. Read it again and decide anew."),
    TOO_LARGE(
            Kind.TOO_LARGE,
            "The request is too large",
            "JSON may have up to 1 MiB and 64 levels of nesting, an upload up to 64 MiB."),
    UNSUPPORTED_MEDIA_TYPE(
            Kind.UNSUPPORTED, "The body has another media type", "Commands are sent as application/json."),
    IDEMPOTENCY_KEY_REUSED(
            Kind.REFUSED,
            "The idempotency key belongs to another request",
            "A key may be sent again with the very same request only. Use a new key for a new request."),
    REASON_REQUIRED(
            Kind.REFUSED,
            "A reason is missing",
            "What changes a promise or takes something back is recorded with its reason, so that it is not forgotten."),
    IN_THE_FUTURE(
            Kind.REFUSED,
            "The day lies in the future",
            "What happened can be recorded on its day or later, not before. Days are those of the programme's zone."),
    PROGRAM_CLOSED(
            Kind.REFUSED, "The programme is closed", "A closed programme can be read for ever and changed no more."),
    SELF_APPROVAL(
            Kind.REFUSED,
            "Nobody approves his own act",
            "Name another person who answers for it; that person confirms it."),
    NOTHING_TO_CONFIRM(
            Kind.REFUSED, "There is nothing to confirm", "It names no approver, or has been confirmed already."),
    NOTHING_CHANGED(
            Kind.REFUSED, "Nothing would change", "The request repeats what is on record already; no event was added."),
    ALREADY_COMPLETED(
            Kind.REFUSED,
            "It is completed",
            "What is completed is neither completed again nor moved. Where it was a mistake, reopen it with a reason."),
    ALREADY_DROPPED(Kind.REFUSED, "It was dropped", "What was dropped stays on record and takes no further acts."),
    DATE_UNCHANGED(Kind.REFUSED, "It is due on that day already", "A move without a new date would lose its reason."),
    UNKNOWN_PROGRAM(
            Kind.REFUSED, "There is no such programme", "The request names a programme that was never charted."),
    UNKNOWN_PERSON(
            Kind.REFUSED,
            "There is no such person",
            "The request names a person who has not joined. Record them first."),
    UNKNOWN_DEPARTMENT(
            Kind.REFUSED, "There is no such department", "The request names a department that was never opened."),
    UNKNOWN_ACCOUNT(Kind.REFUSED, "There is no such account", "The request names an account that was never opened."),
    UNKNOWN_DECISION(
            Kind.REFUSED,
            "There is no such decision",
            "The request names a decision that the council has not numbered."),
    UNKNOWN_INITIATIVE(
            Kind.REFUSED, "There is no such initiative", "The request names an initiative that was never planned."),
    UNKNOWN_COURSE(Kind.REFUSED, "There is no such course", "The request names a course that was never defined."),
    UNKNOWN_KPI(Kind.REFUSED, "There is no such KPI", "The request names a KPI that was never defined."),
    UNKNOWN_MEETING(
            Kind.REFUSED, "There is no such meeting", "The request names a meeting that the council has not held."),
    UNKNOWN_ELEMENT(
            Kind.REFUSED,
            "There is no such element of the framework",
            "Elements are named by code, such as PRA-3.2; the glossary lists them."),
    TOO_MANY_REQUESTS(
            Kind.TOO_MANY, "Too many attempts", "Wait for the time in the Retry-After header, then try again."),
    FAULT(
            Kind.FAULT,
            "The ledger failed to answer",
            "This is a defect of the ledger, not of the request. Nothing half-done was recorded."),
    BUSY(Kind.UNAVAILABLE, "The ledger is busy", "Nothing was recorded. Repeat the request after a moment."),
    VIEW_BEHIND(
            Kind.UNAVAILABLE,
            "The view has not come that far yet",
            "What was asked for is recorded, but not yet shown. Repeat the request after a moment."),
    OUTCOME_UNKNOWN(
            Kind.UNAVAILABLE,
            "It is not known whether the request took effect",
            "The database did not answer in time. Repeat the request with the same idempotency key: it takes effect"
                    + " once.");

    private final Kind kind;
    private final String title;
    private final String explanation;

    GeneralRule(Kind kind, String title, String explanation) {
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
