package org.cultureledger.platform.problem;

import java.net.URI;
import java.util.Objects;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.Refusal;
import org.cultureledger.rule.Rule;
import org.springframework.http.ProblemDetail;

/** Tells failures as problem details of RFC 9457. */
public final class Problems {

    /** Property of a problem that lists the wrong fields. */
    public static final String ERRORS = "errors";

    private static final String TYPES = "/problems/";

    private Problems() {}

    /** What a sender is told of {@code failure}; of an unexpected one no more than that it is the ledger's fault. */
    public static ProblemDetail of(Throwable failure) {
        var refusal = Refusals.of(failure);
        var problem = of(
                refusal.rule(),
                Objects.requireNonNullElse(refusal.getMessage(), refusal.rule().title()));
        if (refusal instanceof InvalidForm form) problem.setProperty(ERRORS, form.errors());
        return problem;
    }

    /** The refusal that {@code failure} comes to. */
    public static Refusal refusal(Throwable failure) {
        return Refusals.of(failure);
    }

    public static ProblemDetail of(Rule rule, String detail) {
        var problem = ProblemDetail.forStatus(rule.kind().status());
        problem.setType(type(rule));
        problem.setTitle(rule.title());
        problem.setDetail(detail);
        return problem;
    }

    /** The address that names the rule and explains it. */
    public static URI type(Rule rule) {
        return URI.create(TYPES + rule.id());
    }
}
