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
        throw new Refusal(GeneralRule.UNAUTHENTICATED);
    }

    /** To be called once the sender of the request is known. */
    public static void set(HttpServletRequest request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
