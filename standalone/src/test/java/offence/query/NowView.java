package offence.query;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandBus;

/** Reads the clock and could send commands. */
public class NowView {

    private CommandBus bus;

    public LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }

    CommandBus bus() {
        return bus;
    }
}
