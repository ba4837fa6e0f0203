package org.cultureledger.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a parameter of a resource's method: the request's JSON body, read by the {@link BodyReader} into a record or, for
 * paths that take one thing or many, a {@link BulkBody} of records.
 *
 * <p>A component of the record may be left out if it is {@code @Nullable} or a list; a blank optional text is an absent
 * one. Bean validation annotations on components are judged with the rest of the form.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Body {}
