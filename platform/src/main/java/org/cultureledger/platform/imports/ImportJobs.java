package org.cultureledger.platform.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.imports.ImportJob.Counts;
import org.cultureledger.platform.imports.ImportJob.State;
import org.cultureledger.platform.upkeep.Upkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The collection {@code imports}: one document per import, with counts and the first refused rows. These repeat what the
 * file said, names of persons among it, and are forgotten after a day; the rest is after three months.
 */
@Component
public final class ImportJobs implements Upkeep {

    private static final Duration ROWS_KEPT = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(90);

    /** A process that runs an import says so every second; one that has not for so long is gone. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /** As many as one looks through. */
    private static final int LATEST = 50;

    private final MongoCollection<Document> imports;
    private final Clock clock;

    public ImportJobs(MongoDatabase database, Clock clock) {
        this.imports = database.getCollection("imports");
        this.clock = clock;
    }

    /** Notes that an import begins, and names it. */
    public String begin(ProgramId program, String file, String mapping, boolean dryRun) {
        var id = UUID.randomUUID().toString();
        var now = Date.from(clock.instant());
        imports.insertOne(new Document("_id", id)
                .append("program", program.code().value())
                .append("file", file)
                .append("mapping", mapping)
                .append("dryRun", dryRun)
                .append("state", State.RUNNING.name())
                .append("startedAt", now)
                .append("seenAt", now)
                .append("counts", document(Counts.none()))
                .append("refusedRows", List.of()));
        return id;
    }

    /**
     * Notes how far an import is.
     *
     * @param refused rows since the last time
     * @return whether somebody asks it to stop
     */
    public boolean progress(String id, Counts counts, List<RefusedRow> refused) {
        var updated = imports.findOneAndUpdate(
                eq("_id", id),
                progress(counts, refused),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return updated == null || updated.getBoolean("stopping", false);
    }

    /** Notes that an import has ended. */
    public void end(String id, State state, Counts counts, List<RefusedRow> refused, @Nullable String failure) {
        var changes = combine(
                progress(counts, refused), set("state", state.name()), set("endedAt", Date.from(clock.instant())));
        imports.updateOne(eq("_id", id), failure == null ? changes : combine(changes, set("failure", failure)));
    }

    private Bson progress(Counts counts, List<RefusedRow> refused) {
        var seen = combine(set("counts", document(counts)), set("seenAt", Date.from(clock.instant())));
        return refused.isEmpty()
                ? seen
                : combine(
                        seen,
                        pushEach(
                                "refusedRows",
                                refused.stream().map(ImportJobs::document).toList()));
    }

    /** Forgets what has been kept for long enough. */
    @Override
    public void perform() {
        imports.updateMany(lt("seenAt", ago(ROWS_KEPT)), set("refusedRows", List.of()));
        imports.deleteMany(lt("seenAt", ago(KEPT)));
    }

    private Date ago(Duration time) {
        return Date.from(clock.instant().minus(time));
    }

    /** Asks an import to stop; whichever process runs it stops within about a second. */
    public void askToStop(ProgramId program, String id) {
        imports.updateOne(named(program, id), set("stopping", true));
    }

    public Optional<ImportJob> find(ProgramId program, String id) {
        return Optional.ofNullable(imports.find(named(program, id)).first()).map(this::job);
    }

    /** The last to begin first. */
    public List<ImportJob> latest(ProgramId program) {
        return imports.find(eq("program", program.code().value()))
                .sort(descending("startedAt"))
                .limit(LATEST)
                .map(this::job)
                .into(new ArrayList<>());
    }

    private static Bson named(ProgramId program, String id) {
        return and(eq("_id", id), eq("program", program.code().value()));
    }

    private ImportJob job(Document document) {
        var started = document.getDate("startedAt").toInstant();
        var seen = document.getDate("seenAt").toInstant();
        var ended = Optional.ofNullable(document.getDate("endedAt")).map(Date::toInstant);
        var counts = counts(document.get("counts", Document.class));
        return new ImportJob(
                document.getString("_id"),
                document.getString("program"),
                document.getString("file"),
                document.getString("mapping"),
                document.getBoolean("dryRun", false),
                state(document, seen),
                started,
                ended.orElse(null),
                counts,
                ImportJob.speed(counts.rows(), started, ended.orElse(seen)),
                refused(document),
                document.getString("failure"));
    }

    private State state(Document document, Instant seen) {
        var state = State.valueOf(document.getString("state"));
        var silent = seen.plus(SILENCE).isBefore(clock.instant());
        return state == State.RUNNING && silent ? State.STOPPED : state;
    }

    private static List<RefusedRow> refused(Document document) {
        var rows = new ArrayList<RefusedRow>();
        document.getList("refusedRows", Document.class)
                .forEach(row -> rows.add(new RefusedRow(
                        row.getLong("line"), row.getString("type"), row.getString("title"), row.getString("detail"))));
        return rows;
    }

    private static Document document(RefusedRow row) {
        return new Document("line", row.line())
                .append("type", row.type())
                .append("title", row.title())
                .append("detail", row.detail());
    }

    private static Document document(Counts counts) {
        return new Document("rows", counts.rows())
                .append("accepted", counts.accepted())
                .append("repeated", counts.repeated())
                .append("refused", counts.refused())
                .append("nothing", counts.nothing());
    }

    private static Counts counts(Document document) {
        return new Counts(
                document.getLong("rows"),
                document.getLong("accepted"),
                document.getLong("repeated"),
                document.getLong("refused"),
                document.getLong("nothing"));
    }
}
