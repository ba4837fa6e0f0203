package org.cultureledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class LastingBodyTest {

    record Person(String id, @Erasable @Nullable String name) {}

    record Note(String text) {}

    @SuppressWarnings("unused") // looked at, never called
    private interface Resource {
        void people(@Body BulkBody<Person> people);

        void note(@Body Note note);
    }

    @Test
    void what_is_erasable_is_left_out_of_one_and_of_each_of_many() throws Exception {
        assertThat(lasting("people", "{\"id\": \"p-1\", \"name\": \"Ann\"}")).isEqualTo("{\"id\":\"p-1\"}");
        assertThat(lasting("people", "{\"rows\": [{\"id\": \"p-1\", \"name\": \"Ann\"}, {\"name\": \"Ben\"}]}"))
                .isEqualTo("{\"rows\":[{\"id\":\"p-1\"},{}]}");
    }

    @Test
    void any_other_body_is_taken_as_it_is() throws Exception {
        assertThat(lasting("note", "{ \"text\":  1.0 }")).isEqualTo("{ \"text\":  1.0 }");
        assertThat(lasting("people", "")).isEmpty();
    }

    private static String lasting(String method, String body) {
        var request = new MockHttpServletRequest();
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return new String(LastingBody.of(request, method(method)), StandardCharsets.UTF_8);
    }

    private static Method method(String name) {
        return Stream.of(Resource.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
