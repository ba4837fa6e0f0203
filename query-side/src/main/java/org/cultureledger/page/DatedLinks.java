package org.cultureledger.page;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.web.IWebRequest;

/** Writes links so that a reader who looks at the past stays there: each link within a programme carries the page's date. */
final class DatedLinks extends StandardLinkBuilder {

    private static final String PROGRAMS = "/programs/";

    @Override
    protected String processLink(IExpressionContext context, String link) {
        var processed = super.processLink(context, link);
        if (!(context instanceof IWebContext web)) {
            return processed;
        }
        var request = web.getExchange().getRequest();
        return processed.startsWith(request.getApplicationPath() + PROGRAMS) ? dated(processed, request) : processed;
    }

    private static String dated(String link, IWebRequest request) {
        var fragment = link.indexOf('#') < 0 ? "" : link.substring(link.indexOf('#'));
        var address = new StringBuilder(link.substring(0, link.length() - fragment.length()));
        Here.DATING.stream().sorted().forEach(name -> {
            var value = request.getParameterValue(name);
            if (value != null && !value.isBlank() && !has(address, name)) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.append(fragment).toString();
    }

    private static boolean has(CharSequence address, String name) {
        var text = address.toString();
        return text.contains("?" + name + "=") || text.contains("&" + name + "=");
    }
}
