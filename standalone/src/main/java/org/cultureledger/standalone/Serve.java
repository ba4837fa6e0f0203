package org.cultureledger.standalone;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the server and leaves it running. */
@Command(
        name = Serve.NAME,
        mixinStandardHelpOptions = true,
        description =
                "Starts the ledger: both sides in one process, with its own database unless MONGODB_URI names another.",
        exitCodeOnExecutionException = 1,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"1:it could not start", "2:the command line is wrong", "130, 143:stopped, by Ctrl-C or a signal"
        },
        footer = {
            "",
            "Environment: SERVER_PORT, CULTURE_LEDGER_DATA, CULTURE_LEDGER_ADMIN_PASSWORD, MONGODB_URI. Options go"
                    + " before it."
        })
final class Serve implements Callable<Integer> {

    static final String NAME = "serve";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where it listens; 8080, or SERVER_PORT. 0 is any free one.")
    private @Nullable Integer port;

    @Option(
            names = "--data",
            paramLabel = "DIRECTORY",
            description = "Where its own database is kept; ./data, or CULTURE_LEDGER_DATA.")
    private @Nullable String data;

    @Option(names = "--sample", description = "Loads a sample programme, into an empty built-in database only.")
    private boolean sample;

    @Override
    public Integer call() {
        var settings = new ArrayList<String>();
        if (port != null) settings.add("--server.port=" + port);
        if (data != null) settings.add("--culture-ledger.data=" + data);
        if (sample) settings.add("--culture-ledger.sample=true");
        var application = Start.server(StandaloneApplication.class, settings);
        System.out.printf(
                "Culture Ledger is ready: http://localhost:%s%n",
                application.getEnvironment().getProperty("local.server.port"));
        return 0;
    }
}
