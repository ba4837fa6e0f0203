package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CsvTableTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void columns_are_the_fields_of_all_rows_in_the_order_of_first_sight() throws IOException {
        assertThat(csv("{'a':1,'b':'x'}", "{'a':2,'c':true}")).isEqualTo("a,b,c\r\n1,x,\r\n2,,true\r\n");
    }

    @Test
    void nested_values_are_written_as_json() throws IOException {
        assertThat(csv("{'a':['x','y']}")).isEqualTo("a\r\n\"[\"\"x\"\",\"\"y\"\"]\"\r\n");
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe() throws IOException {
        assertThat(csv("{'a':'=1+1'}")).isEqualTo("a\r\n'=1+1\r\n");
        assertThat(csv("{'a':'@sum'}")).isEqualTo("a\r\n'@sum\r\n");
        assertThat(csv("{'a':'-cmd'}")).isEqualTo("a\r\n'-cmd\r\n");
        assertThat(csv("{'a':'\\tx'}")).startsWith("a\r\n").contains("'\tx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n=1+1", "\r\n@sum", " =1+1", "\u00a0=1+1", "\u200b=1+1", "\uff1d1+1", "\uff0bx", "\nx"})
    void what_stands_before_a_formula_or_is_written_wide_hides_it_from_nobody(String cell) throws IOException {
        var text = new StringBuilder();
        new CsvTable(List.of(), List.of(JSON.createObjectNode().put("a", cell))).write(text);
        assertThat(text.toString().replace("\"", "")).startsWith("a\r\n'");
    }

    @Test
    void plain_numbers_stay_numbers() throws IOException {
        assertThat(csv("{'a':-61}")).isEqualTo("a\r\n-61\r\n");
        assertThat(csv("{'a':'+4.50'}")).isEqualTo("a\r\n+4.50\r\n");
    }

    @Test
    void the_columns_do_not_hang_on_the_rows() throws IOException {
        assertThat(csv()).isEmpty();
        assertThat(csv(List.of("b", "a"))).isEqualTo("b,a\r\n");
        assertThat(csv(List.of("a", "b"), "{'a':1,'c':2}")).isEqualTo("a,b,c\r\n1,,2\r\n");
    }

    private static String csv(String... rows) throws IOException {
        return csv(List.of(), rows);
    }

    private static String csv(List<String> named, String... rows) throws IOException {
        List<JsonNode> nodes = Arrays.stream(rows)
                .map(row -> JSON.readTree(row.replace('\'', '"')))
                .toList();
        var text = new StringBuilder();
        new CsvTable(named, nodes).write(text);
        return text.toString();
    }
}
