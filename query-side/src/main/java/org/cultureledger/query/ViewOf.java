package org.cultureledger.query;

import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.cultureledger.temporal.Progress;
import org.cultureledger.temporal.Snapshot;
import org.cultureledger.temporal.axon.ViewProcessors;
import org.cultureledger.temporal.mongo.MongoViewStore;
import org.cultureledger.temporal.mongo.ServedView;

/**
 * A view as resources know it: to be read by a {@link Reading} only, within one programme and by somebody's rights. Each
 * view is one bean of this type, and so is fed, watched and listed under what changed.
 *
 * @param <R> type of the rows
 */
public final class ViewOf<R> {

    private final Revisions<R> revisions;
    private final boolean shared;
    private final Predicate<R> shown;
    private final BiFunction<R, Reading, ?> item;

    private ViewOf(Revisions<R> revisions, boolean shared, Predicate<R> shown, BiFunction<R, Reading, ?> item) {
        this.revisions = revisions;
        this.shared = shared;
        this.shown = shown;
        this.item = item;
    }

    /** A view whose keys begin with the programme's code and a slash. */
    public static <R> ViewOf<R> ofPrograms(MongoViewStore<R> store) {
        return new ViewOf<>(Revisions.only(store), false, _ -> true, (row, _) -> row);
    }

    /** A view of what belongs to no programme, such as people: readable in every one. */
    public static <R> ViewOf<R> ofAll(MongoViewStore<R> store) {
        return new ViewOf<>(Revisions.only(store), true, _ -> true, (row, _) -> row);
    }

    /** A view as {@link #ofPrograms}, in two revisions: the older one serves until the newer one has caught up. */
    public static <R> ViewOf<R> ofPrograms(ServedView<R> revisions) {
        return new ViewOf<>(Revisions.both(revisions), false, _ -> true, (row, _) -> row);
    }

    /** A view as {@link #ofAll}, in two revisions: the older one serves until the newer one has caught up. */
    public static <R> ViewOf<R> ofAll(ServedView<R> revisions) {
        return new ViewOf<>(Revisions.both(revisions), true, _ -> true, (row, _) -> row);
    }

    /** This view, other rows being there for its own computation only. */
    public ViewOf<R> showing(Predicate<R> rows) {
        return new ViewOf<>(revisions, shared, rows, item);
    }

    /** This view, its rows being told to people in this form where they are told as they are: in lists of changes. */
    public ViewOf<R> as(BiFunction<R, Reading, ?> form) {
        return new ViewOf<>(revisions, shared, shown, form);
    }

    /** The name that lineage links and lists of changes use. */
    public String name() {
        return store().name().name();
    }

    /** Whether it belongs to no programme. */
    public boolean isShared() {
        return shared;
    }

    /** Last position seen; -1 before the first event. Reads the database. */
    public long position() {
        return store().position();
    }

    /** What is told of a row where it is told alone. */
    public Object item(R row, Reading reading) {
        return item.apply(row, reading);
    }

    /** Takes the view further from now on, in this process, and the revision beside it that is to replace it. */
    public void feed(ViewProcessors processors) {
        revisions.all().forEach(processors::register);
    }

    /** Whether a newer revision is fed beside the one that answers, or has just taken over from it. */
    boolean isBeingReplaced() {
        return revisions.all().size() > 1;
    }

    /** How far the newest revision has got on its way to a position. Reads the database. */
    public Progress progress(long target) {
        return revisions.newest().progress(target);
    }

    private MongoViewStore<R> store() {
        return revisions.serving().get();
    }

    boolean await(long position, Duration timeout) {
        try {
            return store().awaitPosition(position, timeout);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The rows as they are now, whoever asks: for what everyone may know, such as names, and for no answer to a question. */
    public Snapshot<R> current() {
        return store().current();
    }

    Register<R> at(long position, Rights rights, String keyPrefix) {
        return new Register<>(
                store(),
                keyPrefix,
                position,
                row -> shown.test(row) && mayBeSeen(row, rights) && mayBeToldApart(row, rights));
    }

    /** As {@link #at}, with the rows of persons whose figures the reader may not see: to be counted and told of nobody. */
    Register<R> countedAt(long position, Rights rights, String keyPrefix) {
        return new Register<>(store(), keyPrefix, position, row -> shown.test(row) && mayBeSeen(row, rights));
    }

    /**
     * Whether a programme has such a row at a position that the reader may not see; so also while the view has not come there.
     *
     * @param key behind the programme's code
     * @param patience how long the view is waited for
     */
    public boolean withholds(String key, Rights rights, long position, Duration patience) {
        var program = rights.program();
        if (program == null) return false;
        return !await(position, patience)
                || at(position, rights, program.program().code() + "/").withholds(key);
    }

    private static boolean mayBeToldApart(Object row, Rights rights) {
        return !(row instanceof Personal personal) || rights.maySeeFiguresOf(personal.concerned());
    }

    private static boolean mayBeSeen(Object row, Rights rights) {
        return !(row instanceof Disclosed disclosed) || rights.maySee(disclosed.disclosure());
    }

    @Override
    public String toString() {
        return store().name().toString();
    }
}
