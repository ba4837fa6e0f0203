package org.cultureledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cultureledger.query.TestLedger.Recording;
import org.cultureledger.queryside.QuerySideApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ResolvableType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every row leads to the events that shaped it. */
@SpringBootTest(classes = {QuerySideApplication.class, TestLedger.class})
@SuppressWarnings("NullAway.Init")
class LineageLinksTest {

    /** A sum links to the rows that it is of, and each of these has its lineage. */
    private static final Set<String> SUMS = Set.of("AccountabilityItem");

    @Autowired
    private Recording ledger;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_item_of_a_list_has_its_lineage() {
        var items = requestMappingHandlerMapping.getHandlerMethods().values().stream()
                .map(method -> ResolvableType.forMethodReturnType(method.getMethod()))
                .filter(type -> type.toClass() == Listing.class)
                .<Class<?>>map(type -> type.getGeneric(0).toClass())
                .collect(Collectors.toSet());

        assertThat(items).hasSizeGreaterThan(20);
        assertThat(items.stream().filter(item -> !SUMS.contains(item.getSimpleName())))
                .allSatisfy(item -> assertThat(names(item)).contains("lineage"));
    }

    private static Stream<String> names(Class<?> item) {
        return Arrays.stream(item.getRecordComponents()).map(RecordComponent::getName);
    }

    @Test
    void a_programme_leads_to_the_event_by_which_it_was_charted() throws Exception {
        ledger.today("2025-05-21");
        var code = ledger.program("2025-01-01").code().value();
        var lineage = JsonPath.<List<String>>read(
                body("/api/programs?limit=500"), "$.items[?(@.code == '" + code + "')].lineage");

        assertThat(lineage).hasSize(1);
        assertThat(JsonPath.<String>read(body(lineage.getFirst()), "$.items[0].type"))
                .isEqualTo("program.chartered");
    }

    private String body(String path) throws UnsupportedEncodingException {
        return ledger.get(path).getResponse().getContentAsString();
    }
}
