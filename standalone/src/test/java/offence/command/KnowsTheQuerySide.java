package offence.command;

import offence.query.NowView;
import org.axonframework.spring.stereotype.Aggregate;
import org.cultureledger.command.LedgerCommand;
import org.cultureledger.command.Sends;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.kernel.StreamId;
import org.springframework.web.bind.annotation.PostMapping;

/** Offends in many ways, for the rules to notice. */
@Aggregate
public class KnowsTheQuerySide {

    /** Anybody may send it. */
    public record Open(ProgramId program) implements LedgerCommand {
        @Override
        public StreamId stream() {
            return program;
        }
    }

    @PostMapping("/anything")
    String anything() {
        return new NowView().today().toString();
    }

    /** Creates nothing. */
    @Sends(value = Open.class, creates = true)
    void nothing() {}
}
