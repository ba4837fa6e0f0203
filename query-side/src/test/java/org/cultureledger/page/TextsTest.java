package org.cultureledger.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextsTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    @Test
    void every_text_that_a_template_asks_for_stands_in_a_bundle() throws IOException {
        var texts = new Properties();
        for (var bundle : resources.getResources("classpath*:messages/*.properties")) {
            try (var in = bundle.getInputStream()) {
                texts.load(in);
            }
        }
        var asked = new TreeSet<String>();
        for (var template : resources.getResources("classpath*:templates/**/*.html")) {
            KEY.matcher(text(template)).results().map(found -> found.group(1)).forEach(asked::add);
        }

        assertThat(asked).isNotEmpty().isSubsetOf(texts.stringPropertyNames());
    }

    private static String text(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8);
    }
}
