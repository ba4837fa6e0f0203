package org.cultureledger.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;

/** What is wrong with a form, collected while it is read. */
final class FormErrors {

    /** Who sends more wrong fields than these has to read the documentation, not the list. */
    private static final int MOST = 100;

    private final List<FieldError> errors = new ArrayList<>();
    private boolean reasonMissing;

    void add(String field, String message) {
        if (errors.size() < MOST) errors.add(new FieldError(field, message));
    }

    void missReason() {
        reasonMissing = true;
    }

    int count() {
        return errors.size();
    }

    /** Empty if nothing is wrong. */
    Optional<Refusal> refusal() {
        if (!errors.isEmpty()) return Optional.of(new InvalidForm(errors));
        return reasonMissing ? Optional.of(new Refusal(GeneralRule.REASON_REQUIRED)) : Optional.empty();
    }
}
