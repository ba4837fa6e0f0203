package org.cultureledger.importing.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cultureledger.platform.web.InvalidForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir
    Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\n1;2", "a\tb\r\n1\t2\r\n", "\uFEFFa,b\n1,2\n", "\"a\",b\n\"1\",2\n"})
    void the_delimiter_is_found_out_and_a_byte_order_mark_is_no_text(String text) throws IOException {
        assertThat(lines(text)).containsExactly(new Table.Line(2, Map.of("a", "1", "b", "2"), null));
    }

    @Test
    void a_delimiter_within_quotes_does_not_count() throws IOException {
        assertThat(lines("\"a, b, c\";d\n1;2\n").getFirst().cells()).containsOnlyKeys("a, b, c", "d");
    }

    @Test
    void a_row_is_named_by_the_line_on_which_it_begins() throws IOException {
        var lines = lines("a,b\n1,\"x\ny\n\"\n2,z\n\n \n3,\"\"\"q\"\"\"\n");

        assertThat(lines).extracting(Table.Line::number).containsExactly(2L, 5L, 8L);
        assertThat(lines.get(0).cells()).containsEntry("b", "x\ny\n");
        assertThat(lines.get(2).cells()).containsEntry("b", "\"q\"");
    }

    @Test
    void a_short_row_lacks_cells_and_a_long_one_has_too_many_unless_they_are_empty() throws IOException {
        var lines = lines("a,b\n1\n1,2,,\n1,2,3\n");

        assertThat(lines.get(0).cells()).containsOnlyKeys("a");
        assertThat(lines)
                .extracting(Table.Line::objection)
                .containsExactly(null, null, "has filled cells beyond the last column");
    }

    @Test
    void columns_may_be_named_by_the_mapping() throws IOException {
        try (var table = Table.open(file("1,2\n"), ',', List.of("a", "b"))) {
            assertThat(table.next().orElseThrow()).isEqualTo(new Table.Line(1, Map.of("a", "1", "b", "2"), null));
        }
    }

    @Test
    void two_columns_of_one_name_are_refused() {
        assertThatThrownBy(() -> lines("a,b,a\n"))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refusal -> assertThat(refusal.errors().getFirst().message())
                                .isEqualTo("has two columns called a"));
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> lines("")).isInstanceOf(InvalidForm.class);
    }

    @Test
    void a_quotation_mark_that_nothing_closes_is_found_out_before_memory_is_full() {
        assertThatThrownBy(() -> lines("a,b\n1,\"x" + "y,\n".repeat(1 << 19)))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refusal -> assertThat(refusal.errors().getFirst().message())
                                .isEqualTo("has no end of the row in line 2: a quotation mark is not closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_row_with_a_wrong_quotation_mark_is_objected_to_and_the_next_ones_are_read(String end) throws IOException {
        var lines = lines(String.join(end, "a,b", "1,\"bad\"quote", "2,x", "3,\"not closed", "4,\"y\"", "5,z", ""));

        assertThat(lines).extracting(Table.Line::number).containsExactly(2L, 3L, 4L, 6L);
        assertThat(lines)
                .extracting(Table.Line::objection)
                .containsExactly(
                        "has a quotation mark within quotes that is not doubled, or one that is not closed",
                        null,
                        "goes on to line 5, since a quotation mark is not doubled, or not closed",
                        null);
        assertThat(lines.get(3).cells()).containsEntry("b", "z");
    }

    @Test
    void of_a_long_wrong_row_nothing_is_taken_for_another_one() throws IOException {
        var lines = lines("a,b\n1,\"bad\"" + "x,".repeat(100_000) + "\n2,y\n");

        assertThat(lines).extracting(Table.Line::number).containsExactly(2L, 3L);
        assertThat(lines.get(1).cells()).containsEntry("a", "2");
    }

    @Test
    void a_quotation_mark_that_is_not_closed_at_the_end_is_objected_to() throws IOException {
        assertThat(lines("a,b\n1,x\n2,\"y").getLast().objection()).contains("not closed");
    }

    @Test
    void other_encodings_than_utf_8_are_refused_with_their_line() throws IOException {
        var file = directory.resolve("latin.csv");
        Files.write(file, "a,b\n1,2\nä,2\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TextFile.refuseUnlessUtf8(file))
                .isInstanceOfSatisfying(
                        InvalidForm.class,
                        refusal -> assertThat(refusal.errors().getFirst().message())
                                .contains("line 3"));
        TextFile.refuseUnlessUtf8(file("ä".repeat(100_000)));
    }

    private List<Table.Line> lines(String text) throws IOException {
        var lines = new ArrayList<Table.Line>();
        try (var table = Table.open(file(text), null, List.of())) {
            for (var line = table.next(); line.isPresent(); line = table.next()) lines.add(line.get());
        }
        return lines;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("rows.csv"), text);
    }
}
