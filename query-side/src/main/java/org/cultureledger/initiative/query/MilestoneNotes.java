package org.cultureledger.initiative.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cultureledger.kernel.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a milestone beside its days, which the commitments tell.
 *
 * @param proof what will show that it is reached
 * @param findings what its completions rest on, in the order of recording; of a reopening, nothing
 */
public record MilestoneNotes(
        String program,
        String initiative,
        String code,
        String title,
        @Nullable String proof,
        List<Finding> findings) {

    /** @param on day from which it counts */
    public record Finding(LocalDate on, List<Evidence> evidence) {

        public Finding {
            evidence = List.copyOf(evidence);
        }
    }

    public MilestoneNotes {
        findings = List.copyOf(findings);
    }

    /** What its last completion rested on; empty while it was open. */
    public List<Evidence> evidenceOn(LocalDate day) {
        return findings.stream()
                .filter(finding -> !finding.on().isAfter(day))
                .reduce((_, later) -> later)
                .map(Finding::evidence)
                .orElse(List.of());
    }

    MilestoneNotes said(String words, @Nullable String whatProves) {
        return new MilestoneNotes(program, initiative, code, words, whatProves, findings);
    }

    MilestoneNotes then(Finding finding) {
        var more = new ArrayList<>(findings);
        more.add(finding);
        return new MilestoneNotes(program, initiative, code, title, proof, more);
    }
}
