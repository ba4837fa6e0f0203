package org.cultureledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** The parameters of a question that knows none. */
public final class Parameters {

    private Parameters() {}

    /** @throws InvalidForm that names every parameter there is: a typing error must not go unnoticed */
    public static void refuseAny(HttpServletRequest request) {
        var errors = request.getParameterMap().keySet().stream()
                .sorted()
                .map(name -> new FieldError(name, "is no parameter here"))
                .toList();
        if (!errors.isEmpty()) throw new InvalidForm(errors);
    }
}
