package org.cultureledger.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cultureledger.framework.ElementCode;
import org.cultureledger.kernel.Code;
import org.cultureledger.kernel.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What was decided and why.
 *
 * @param option which of several options was taken
 * @param decidedOn day of the decision, in the programme's zone
 * @param inForceFrom first day, in the programme's zone, on which it holds; the day of the decision if absent
 * @param meeting the meeting of the council at which it was taken
 * @param reviewBy last day, in the programme's zone, for reviewing what came of it; see {@link #reviewDue()}
 * @param evidence what it rests on, the customers' evidence above all
 * @param valuesUpheld brand values that it serves, by code
 * @param valuesTradedOff brand values that had to stand back, by code
 * @param advances elements of the framework that it claims to advance
 */
public record Resolution(
        String title,
        String rationale,
        @Nullable String option,
        @Nullable DecisionMode mode,
        LocalDate decidedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable Code meeting,
        @Nullable LocalDate reviewBy,
        List<Evidence> evidence,
        List<Code> valuesUpheld,
        List<Code> valuesTradedOff,
        List<ElementCode> advances) {

    /** Long enough to see what came of it, short enough to remember why: half a year. */
    public static final int REVIEWED_AFTER_DAYS = 180;

    public Resolution {
        evidence = List.copyOf(evidence);
        valuesUpheld = List.copyOf(valuesUpheld);
        valuesTradedOff = List.copyOf(valuesTradedOff);
        advances = List.copyOf(advances);
    }

    /** The first day on which it holds. */
    public LocalDate holdsFrom() {
        return inForceFrom == null ? decidedOn : inForceFrom;
    }

    /** The day by which its outcome is to be reviewed: as agreed, or {@value #REVIEWED_AFTER_DAYS} days after. */
    public LocalDate reviewDue() {
        return reviewBy == null ? decidedOn.plusDays(REVIEWED_AFTER_DAYS) : reviewBy;
    }

    /** The brand values that it names, for better or worse. */
    public List<Code> valuesNamed() {
        return Stream.concat(valuesUpheld.stream(), valuesTradedOff.stream()).toList();
    }

    /** With what was written down wrongly put right. */
    public Resolution with(Correction correction) {
        return new Resolution(
                either(correction.title(), title),
                either(correction.rationale(), rationale),
                correction.option() == null ? option : correction.option(),
                correction.mode() == null ? mode : correction.mode(),
                decidedOn,
                correction.inForceFrom() == null ? inForceFrom : correction.inForceFrom(),
                meeting,
                correction.reviewBy() == null ? reviewBy : correction.reviewBy(),
                either(correction.evidence(), evidence),
                either(correction.valuesUpheld(), valuesUpheld),
                either(correction.valuesTradedOff(), valuesTradedOff),
                either(correction.advances(), advances));
    }

    private static <T> T either(@Nullable T changed, T unchanged) {
        return changed == null ? unchanged : changed;
    }
}
