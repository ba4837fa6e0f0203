package org.cultureledger.platform.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems as JSON, also where no application is there to do it. */
final class ProblemJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ProblemJson() {}

    static byte[] bytes(ProblemDetail problem) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", String.valueOf(problem.getType()));
        members.put("title", Optional.ofNullable(problem.getTitle()).orElse(""));
        members.put("status", problem.getStatus());
        members.put("detail", Optional.ofNullable(problem.getDetail()).orElse(""));
        members.putAll(Optional.ofNullable(problem.getProperties()).orElse(Map.of()));
        return MAPPER.writeValueAsBytes(members);
    }
}
