package org.cultureledger.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a form: what is said there is a secret, or is kept where it can be erased. Nothing that follows from it
 * is kept with the record, its part in the {@link Fingerprint} included: whoever has the database could try names and
 * passwords until one fits.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Erasable {}
