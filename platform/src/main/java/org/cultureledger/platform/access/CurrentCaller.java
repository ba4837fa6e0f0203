package org.cultureledger.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import org.cultureledger.access.Caller;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;

/** Whoever sends the current request, with the rights of this moment. */
public final class CurrentCaller {

    private static final String ATTRIBUTE = CurrentCaller.class.getName();

    private CurrentCaller() {}

    /** @throws Refusal {@code unauthenticated} if nobody is logged in */
    public static Caller of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) return caller;
        return LoggedIn.current().map(LoggedIn::caller).orElseThrow(() -> new Refusal(GeneralRule.UNAUTHENTICATED));
    }

    /** Puts somebody else in the place of whoever is logged in, for what is left of the request. */
    public static void set(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
