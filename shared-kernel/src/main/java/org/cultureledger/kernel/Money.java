package org.cultureledger.kernel;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in a currency of ISO 4217; written as {@code {amount: "12.50", currency: "EUR"}}.
 *
 * @param amount with as many decimal places as were given
 */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {

    /** @throws IllegalArgumentException if there is no such currency */
    public Money {
        if (!isCurrency(currency)) throw new IllegalArgumentException("must be a currency of ISO 4217, such as EUR");
    }

    private static boolean isCurrency(String code) {
        try {
            Currency.getInstance(code);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
