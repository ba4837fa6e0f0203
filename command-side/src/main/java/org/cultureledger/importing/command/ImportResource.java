package org.cultureledger.importing.command;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cultureledger.access.Caller;
import org.cultureledger.access.Role;
import org.cultureledger.command.AllowedTo;
import org.cultureledger.kernel.ProgramId;
import org.cultureledger.platform.imports.ImportJob;
import org.cultureledger.platform.imports.ImportJobs;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files that are to go in. They are no commands, but become many, each sent with the rights of whoever sent the file. */
@RestController
class ImportResource {

    /** Bytes. */
    private static final int LARGEST_MAPPING = 1 << 20;

    private static final int LONGEST_NAME = 80;

    private final Imports imports;
    private final ImportJobs jobs;
    private final LeftUploads uploads;

    ImportResource(Imports imports, ImportJobs jobs, LeftUploads uploads) {
        this.imports = imports;
        this.jobs = jobs;
        this.uploads = uploads;
    }

    @PostMapping("/api/programs/{p}/imports")
    @AllowedTo({Role.PROGRAM_MANAGER, Role.ADMINISTRATOR})
    @ApiResponse(responseCode = "202", headers = @Header(name = "Location", schema = @Schema(type = "string")))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema =
                                    @Schema(
                                            type = "object",
                                            requiredProperties = {"file", "mapping"}),
                            schemaProperties = {
                                @SchemaProperty(name = "file", schema = @Schema(type = "string", format = "binary")),
                                @SchemaProperty(name = "mapping", schema = @Schema(type = "string", format = "binary")),
                                @SchemaProperty(name = "dryRun", schema = @Schema(type = "boolean"))
                            }))
    ResponseEntity<Void> begin(@PathVariable ProgramId p, HttpServletRequest request, Caller caller)
            throws IOException {
        var form = ImportForm.of(request);
        var rules = Mapping.parse(text(form.mapping()));
        var kept = uploads.create();
        try {
            form.file().transferTo(kept);
            refuseUnfit(kept, rules);
            var id = imports.begin(new Upload(p, caller, name(form.file()), kept, rules, form.dryRun()));
            return ResponseEntity.accepted()
                    .location(URI.create(ImportJob.path(p, id)))
                    .build();
        } catch (RuntimeException | IOException e) {
            Files.deleteIfExists(kept);
            throw e;
        }
    }

    /** What is wrong with the file or the mapping as a whole is told at once. */
    private static void refuseUnfit(Path file, Mapping mapping) throws IOException {
        TextFile.refuseUnlessUtf8(file);
        try (var table = Table.open(file, mapping.delimiter(), mapping.columns())) {
            mapping.refuseUnknownNames(table.columns());
        }
    }

    private static String text(MultipartFile mapping) throws IOException {
        Refusal.when(mapping.getSize() > LARGEST_MAPPING, GeneralRule.TOO_LARGE, "The mapping has more than 1 MiB.");
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(mapping.getBytes()))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new InvalidForm("mapping", "is not UTF-8");
        }
    }

    /** The file's name without its place, as it goes into the source of events. */
    private static String name(MultipartFile file) {
        var given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return name.isEmpty() ? "file" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    @PostMapping("/api/programs/{p}/imports/{id}/stopping")
    @AllowedTo({Role.PROGRAM_MANAGER, Role.ADMINISTRATOR})
    @ApiResponse(responseCode = "202", headers = @Header(name = "Location", schema = @Schema(type = "string")))
    ResponseEntity<Void> stop(@PathVariable ProgramId p, @PathVariable String id) {
        Refusal.when(jobs.find(p, id).isEmpty(), GeneralRule.NOT_FOUND, "The programme has no such import");
        jobs.askToStop(p, id);
        return ResponseEntity.accepted()
                .location(URI.create(ImportJob.path(p, id)))
                .build();
    }
}
