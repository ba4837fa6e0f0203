package org.cultureledger.importing.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

/**
 * Recognises a row when it comes again: by programme, mapping, what the mapping reads of it, and how many equal rows came
 * before it in the file. Of each row no more is kept than a number of eight bytes
 * with its count, some hundred bytes in memory.
 */
final class RowKeys {

    private final String program;
    private final String mapping;
    private final Set<String> identifying;
    private final Map<Long, Integer> seen = new HashMap<>();

    RowKeys(String program, Mapping mapping) {
        this.program = program;
        this.mapping = mapping.name();
        this.identifying = mapping.identifying();
    }

    /** Visible ASCII. */
    String of(RowValues row) {
        var said = new StringBuilder(program).append('\n').append(mapping);
        identifying.forEach(name -> said.append('\n')
                .append(name)
                .append('=')
                .append(row.identity(name).replace("\n", "\\n")));
        var hash = Hashes.sha256(said.toString().getBytes(StandardCharsets.UTF_8));
        var before = seen.merge(ByteBuffer.wrap(hash).getLong(), 1, Integer::sum) - 1;
        return "import/%s/%s.%d".formatted(program, HexFormat.of().formatHex(hash), before);
    }
}
