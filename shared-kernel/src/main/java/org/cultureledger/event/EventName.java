package org.cultureledger.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event is stored for ever, {@code <family>.<what-happened>}. Neither the name nor the meaning of
 * a revision changes; a record that gains a required component gets the next revision and an upcaster from the last.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {
    String value();

    int revision() default 1;
}
