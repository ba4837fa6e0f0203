package org.cultureledger.platform.web;

import org.cultureledger.rule.Refusal;

/** What became of reading JSON into a form: the form, or why there is none. */
public sealed interface Bound<T> {

    /**
     * @return the form
     * @throws Refusal if there is none
     */
    T orRefuse();

    /** The JSON was as the form wants it. */
    record Valid<T>(T value) implements Bound<T> {
        @Override
        public T orRefuse() {
            return value;
        }
    }

    /**
     * The JSON was not as the form wants it.
     *
     * @param refusal an {@link InvalidForm}, or {@code reason-required}
     */
    record Invalid<T>(Refusal refusal) implements Bound<T> {
        @Override
        public T orRefuse() {
            throw refusal;
        }
    }
}
