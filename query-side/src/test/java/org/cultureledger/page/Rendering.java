package org.cultureledger.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Templates as a page renders them, without a server. */
final class Rendering {

    static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Map<String, @Nullable Object> model = new LinkedHashMap<>();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/programs/acme/timeline");

    Rendering() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/page", "messages/platform");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        engine.addDialect(new LedgerDialect());
        engine.setLinkBuilder(new DatedLinks());
        with("program", new ProgramInView("acme", "Closer 2028", ZoneId.of("Europe/Copenhagen")));
        with("programs", List.of(new ProgramName("acme", "Closer 2028"), new ProgramName("retail", "Retail pilot")));
        with("reader", new Reader("Council secretary", Set.of("COUNCIL_SECRETARY")));
        with("navigation", List.of(new NavigationEntry("timeline", "/programs/acme/timeline", "Timeline")));
        with("today", TODAY);
        with("position", 48_211L);
        with("builtInDatabase", true);
    }

    Rendering with(String name, @Nullable Object value) {
        model.put(name, value);
        return this;
    }

    /** The page as of another day, as its address says it. */
    Rendering asOf(String day) {
        request.setParameter("as-of", day);
        return with("asOf", LocalDate.parse(day));
    }

    Rendering parameter(String name, String value) {
        request.addParameter(name, value);
        return this;
    }

    String of(String template) {
        with("here", new PageAdvice().here(request));
        var exchange = JakartaServletWebApplication.buildApplication(new MockServletContext())
                .buildExchange(request, new MockHttpServletResponse());
        return engine.process(template, new WebContext(exchange, Locale.ENGLISH, model));
    }
}
