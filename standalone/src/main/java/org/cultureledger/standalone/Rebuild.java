package org.cultureledger.standalone;

import java.util.List;
import java.util.concurrent.Callable;
import org.cultureledger.temporal.ViewName;
import org.cultureledger.temporal.mongo.ViewDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets views begin anew. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Makes views begin before the first event again: the next start computes them anew from the log. "
                + "For a stopped ledger.",
        exitCodeOnExecutionException = 1,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the views will be computed anew, or are dropped",
            "1:nothing was changed",
            "2:the command line is wrong"
        })
final class Rebuild implements Callable<Integer> {

    @Parameters(paramLabel = "VIEW", arity = "0..*", description = "Names of views; all of them if none is given.")
    private List<String> views = List.of();

    @Option(
            names = "--drop",
            description = "Drops the named revisions, such as timeline@1, for good: only those that a newer one has"
                    + " replaced.")
    private boolean drop;

    @Option(
            names = "--data",
            paramLabel = "DIRECTORY",
            description = "Of the ledger's own database; ./data, or CULTURE_LEDGER_DATA. MONGODB_URI goes before it.")
    private @Nullable String data;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var ledger = StoppedLedger.open(data)) {
            var database = new ViewDatabase(ledger.client(), ledger.database());
            var known = database.heads().names();
            refuseUnknown(known);
            if (drop) return drop(database);
            var chosen = known.stream()
                    .filter(view -> views.isEmpty() || isNamed(view))
                    .toList();
            chosen.forEach(database::reset);
            chosen.forEach(view -> spec.commandLine().getOut().println(view + " begins anew"));
            if (chosen.isEmpty()) spec.commandLine().getOut().println("There are no views yet");
            return 0;
        }
    }

    private int drop(ViewDatabase database) {
        if (views.isEmpty()) throw new ParameterException(spec.commandLine(), "--drop needs the revisions to drop");
        for (var view : views) {
            database.drop(revision(view));
            spec.commandLine().getOut().println(view + " is dropped");
        }
        return 0;
    }

    private ViewName revision(String view) {
        var parts = view.split("@", -1);
        if (parts.length != 2)
            throw new ParameterException(spec.commandLine(), view + " names no revision, such as timeline@1");
        return new ViewName(parts[0], Integer.parseInt(parts[1]));
    }

    private boolean isNamed(ViewName view) {
        return views.contains(view.name()) || views.contains(view.toString());
    }

    private void refuseUnknown(List<ViewName> known) {
        views.stream()
                .filter(view -> known.stream()
                        .noneMatch(it -> it.name().equals(view) || it.toString().equals(view)))
                .findFirst()
                .ifPresent(view -> {
                    throw new IllegalArgumentException("There is no view %s; there are %s"
                            .formatted(
                                    view,
                                    String.join(
                                            ", ",
                                            known.stream()
                                                    .map(ViewName::toString)
                                                    .toList())));
                });
    }
}
