package offence.temporal;

import org.cultureledger.kernel.ProgramId;

/** A foundation that knows a programme. */
public record KnowsADomain(ProgramId program) {}
