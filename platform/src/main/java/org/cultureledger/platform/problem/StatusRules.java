package org.cultureledger.platform.problem;

import java.util.Map;
import org.cultureledger.rule.GeneralRule;

/** The rule behind a refusal of which nothing is known but its HTTP status. */
final class StatusRules {

    private static final int FIRST_OF_THE_SERVER = 500;

    private static final Map<Integer, GeneralRule> RULES = Map.ofEntries(
            Map.entry(401, GeneralRule.UNAUTHENTICATED),
            Map.entry(403, GeneralRule.NOT_ALLOWED),
            Map.entry(404, GeneralRule.NOT_FOUND),
            Map.entry(405, GeneralRule.METHOD_NOT_ALLOWED),
            Map.entry(406, GeneralRule.NOT_ACCEPTABLE),
            Map.entry(409, GeneralRule.CONCURRENT_CHANGE),
            Map.entry(412, GeneralRule.STALE_VERSION),
            Map.entry(413, GeneralRule.TOO_LARGE),
            Map.entry(415, GeneralRule.UNSUPPORTED_MEDIA_TYPE),
            Map.entry(429, GeneralRule.TOO_MANY_REQUESTS),
            Map.entry(501, GeneralRule.METHOD_NOT_ALLOWED),
            Map.entry(503, GeneralRule.BUSY),
            Map.entry(505, GeneralRule.MALFORMED_REQUEST));

    private StatusRules() {}

    static GeneralRule of(int status) {
        return RULES.getOrDefault(
                status, status < FIRST_OF_THE_SERVER ? GeneralRule.MALFORMED_REQUEST : GeneralRule.FAULT);
    }
}
