package org.cultureledger.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The command that a resource's method sends. Whether the caller may send it is checked before the body is read, so
 * nobody learns from its mistakes what he may not do.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sends {
    Class<? extends LedgerCommand> value();

    /** Whether the command makes a new thing, so that the answer tells its location. */
    boolean creates() default false;
}
