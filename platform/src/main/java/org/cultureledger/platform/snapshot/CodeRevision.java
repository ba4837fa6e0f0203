package org.cultureledger.platform.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.RevisionResolver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The revision of every snapshot: a digest of the code that decides, aggregates and the values they hold. A snapshot is
 * of use to the very code that took it; any change of that, be it of a field or of what an event means, makes it stale.
 */
final class CodeRevision implements RevisionResolver {

    private static final List<String> DECIDING =
            List.of("classpath*:org/cultureledger/*/*.class", "classpath*:org/cultureledger/*/command/*.class");

    private static final class Computed {
        private static final String REVISION = digest();
    }

    @Override
    public String revisionOf(Class<?> type) {
        return current();
    }

    /** Reads the code once, when it is first asked. */
    static String current() {
        return Computed.REVISION;
    }

    private static String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var code : code()) digest.update(code.getContentAsByteArray());
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static List<Resource> code() throws IOException {
        var classes = new PathMatchingResourcePatternResolver();
        var found = Stream.<Resource>builder();
        for (var pattern : DECIDING) Stream.of(classes.getResources(pattern)).forEach(found);
        return found.build().sorted(Comparator.comparing(CodeRevision::address)).toList();
    }

    private static String address(Resource code) {
        try {
            return code.getURL().getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
