package org.cultureledger.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the layout knows of each page from the request alone. The programme, the reader and the navigation come from the
 * advice beside the views that know them.
 */
@ControllerAdvice(annotations = Controller.class)
class PageAdvice {

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return new Here(request.getRequestURI(), parameters);
    }

    /** The day whose end the page shows, or none where it shows the present; what is no day is refused by the query. */
    @ModelAttribute("asOf")
    @Nullable
    LocalDate asOf(HttpServletRequest request) {
        return parameter(request, "as-of", LocalDate::parse);
    }

    @ModelAttribute("asOfPosition")
    @Nullable
    Long asOfPosition(HttpServletRequest request) {
        return parameter(request, "as-of-position", Long::valueOf);
    }

    /** The day the page judges for, where it is not the day it shows. */
    @ModelAttribute("on")
    @Nullable
    LocalDate on(HttpServletRequest request) {
        return parameter(request, "on", LocalDate::parse);
    }

    /** The day that the page is set beside, if it is a day. */
    @ModelAttribute("compare")
    @Nullable
    LocalDate compare(HttpServletRequest request) {
        return parameter(request, "compare", LocalDate::parse);
    }

    /** Whether the page is set beside another moment, a day or a position. */
    @ModelAttribute("comparing")
    boolean comparing(HttpServletRequest request) {
        var text = request.getParameter("compare");
        return text != null && !text.isBlank();
    }

    private static <T> @Nullable T parameter(HttpServletRequest request, String name, Function<String, T> reading) {
        var text = request.getParameter(name);
        try {
            return text == null || text.isBlank() ? null : reading.apply(text);
        } catch (DateTimeException | NumberFormatException _) {
            return null;
        }
    }
}
