package org.cultureledger.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Texts of pages: every bundle {@code messages/*.properties} of the modules that are present takes part. */
@Configuration(proxyBeanMethods = false)
class MessageBundles {

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(file -> "messages/" + file.substring(0, file.indexOf('.')))
                .distinct()
                .toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
