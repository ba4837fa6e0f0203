package org.cultureledger.platform.web;

import java.util.List;
import org.cultureledger.rule.GeneralRule;
import org.cultureledger.rule.Refusal;

/** A form has wrong fields; all of them are listed. */
public class InvalidForm extends Refusal {

    private final transient List<FieldError> errors;

    public InvalidForm(List<FieldError> errors) {
        super(GeneralRule.INVALID_FORM, message(errors));
        this.errors = List.copyOf(errors);
    }

    public InvalidForm(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    /** At least one. */
    public List<FieldError> errors() {
        return errors;
    }

    private static String message(List<FieldError> errors) {
        return errors.size() == 1 ? "One field is wrong." : "%d fields are wrong.".formatted(errors.size());
    }
}
