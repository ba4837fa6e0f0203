package org.cultureledger.platform.storage;

import java.util.Optional;
import org.cultureledger.eventstore.embedded.DirectoryInUseException;
import org.cultureledger.eventstore.embedded.UnwritableDirectoryException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one line why a start failed, for the mistakes that whoever starts the ledger can mend. */
public final class StartFailures implements FailureAnalyzer {

    /** Empty if the failure is none of those. */
    public static Optional<String> explain(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> Optional.empty();
            case StartFailure it -> Optional.ofNullable(it.getMessage());
            case DirectoryInUseException it -> Optional.ofNullable(it.getMessage());
            case UnwritableDirectoryException it -> Optional.ofNullable(it.getMessage());
            case PortInUseException it ->
                Optional.of("Port %d is in use by another process; choose another one with SERVER_PORT"
                        .formatted(it.getPort()));
            default -> explain(failure.getCause());
        };
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return explain(failure)
                .map(line -> new FailureAnalysis(line, null, failure))
                .orElse(null);
    }
}
