package org.cultureledger.importing.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cultureledger.platform.web.FieldError;
import org.cultureledger.platform.web.InvalidForm;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The parts of a request that brings a file.
 *
 * @param dryRun whether nothing is to be recorded; false if it is not given
 */
record ImportForm(MultipartFile file, MultipartFile mapping, boolean dryRun) {

    private static final String FILE = "file";
    private static final String MAPPING = "mapping";
    private static final String DRY_RUN = "dryRun";
    private static final Set<String> PARTS = Set.of(FILE, MAPPING, DRY_RUN);

    /**
     * Reads the request, which nobody has read so far.
     *
     * @throws Refusal {@code unsupported-media-type}, {@code too-large}, or {@code invalid-form} that names every wrong
     *     part: one too many may be a typing error, and that of {@code dryRun} would record what was only to be tried
     */
    static ImportForm of(HttpServletRequest request) {
        if (!(request instanceof MultipartHttpServletRequest parts) || !isForm(request))
            throw new Refusal(GeneralRule.UNSUPPORTED_MEDIA_TYPE, "Send file and mapping as multipart/form-data.");
        var errors = new ArrayList<FieldError>();
        unknown(parts).forEach(name -> errors.add(new FieldError(name, "is no part of an import")));
        var file = file(parts, FILE, errors);
        var mapping = file(parts, MAPPING, errors);
        boolean dryRun = dryRun(parts, errors);
        if (file == null || mapping == null || !errors.isEmpty()) throw new InvalidForm(errors);
        return new ImportForm(file, mapping, dryRun);
    }

    private static boolean isForm(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .filter(type -> type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE))
                .isPresent();
    }

    private static Set<String> unknown(MultipartHttpServletRequest parts) {
        var names = new TreeSet<>(parts.getMultiFileMap().keySet());
        names.addAll(parts.getParameterMap().keySet());
        names.removeAll(PARTS);
        return names;
    }

    private static @Nullable MultipartFile file(
            MultipartHttpServletRequest parts, String name, List<FieldError> errors) {
        var found = parts.getFiles(name);
        if (found.size() == 1 && parts.getParameter(name) == null) return found.getFirst();
        errors.add(new FieldError(
                name,
                found.size() > 1
                        ? "must be given once"
                        : parts.getParameter(name) == null ? "must be given" : "must be a file, with its name"));
        return null;
    }

    private static boolean dryRun(MultipartHttpServletRequest parts, List<FieldError> errors) {
        var given = Optional.ofNullable(parts.getParameterValues(DRY_RUN)).orElse(new String[] {"false"});
        boolean isOne = given.length == 1 && parts.getFiles(DRY_RUN).isEmpty();
        if (!isOne || !(given[0].equals("true") || given[0].equals("false")))
            errors.add(new FieldError(DRY_RUN, "must be true or false"));
        return Boolean.parseBoolean(given[0]);
    }
}
