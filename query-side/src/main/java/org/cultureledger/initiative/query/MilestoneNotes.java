package org.cultureledger.initiative.query;

import java.util.List;
import org.cultureledger.kernel.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a milestone beside its days, which the commitments tell.
 *
 * @param proof what will show that it is reached
 * @param evidence what its last completion rests on; empty while it is open
 */
public record MilestoneNotes(
        String program,
        String initiative,
        String code,
        String title,
        @Nullable String proof,
        List<Evidence> evidence) {

    public MilestoneNotes {
        evidence = List.copyOf(evidence);
    }

    MilestoneNotes said(String words, @Nullable String whatProves) {
        return new MilestoneNotes(program, initiative, code, words, whatProves, evidence);
    }

    MilestoneNotes restingOn(List<Evidence> found) {
        return new MilestoneNotes(program, initiative, code, title, proof, found);
    }
}
