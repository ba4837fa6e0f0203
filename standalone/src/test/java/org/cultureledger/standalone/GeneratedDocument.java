package org.cultureledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is generated from the code and kept with it, so that a change of the one shows in the other. Run the tests
 * with {@code -Dgenerate=true} to write it anew.
 */
record GeneratedDocument(Path path) {

    /** @param path from the root of the repository */
    static GeneratedDocument at(String path) {
        return new GeneratedDocument(Path.of("..", path));
    }

    void assertIs(String content) throws IOException {
        if (Boolean.getBoolean("generate")) Files.writeString(path, content);
        assertThat(Files.exists(path) ? Files.readString(path) : "")
                .as("%s is generated; write it anew with -Dgenerate=true", path)
                .isEqualTo(content);
    }
}
