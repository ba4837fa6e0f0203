package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    @Test
    void plain_numbers_stay_numbers() throws IOException {
        assertThat(csv("{'a':-61}")).isEqualTo("a\r\n-61\r\n");
        assertThat(csv("{'a':'+4.50'}")).isEqualTo("a\r\n+4.50\r\n");
    }

    @Test
    void without_rows_there_is_no_table() throws IOException {
        assertThat(csv()).isEmpty();
    }

    private static String csv(String... rows) throws IOException {
        List<JsonNode> nodes = Arrays.stream(rows)
                .map(row -> JSON.readTree(row.replace('\'', '"')))
                .toList();
        var text = new StringBuilder();
        new CsvTable(nodes).write(text);
        return text.toString();
    }
}
