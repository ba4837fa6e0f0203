package org.cultureledger.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cultureledger.access.Relation;
import org.cultureledger.access.Role;

/**
 * Who may send a command: whoever holds one of the roles in the command's programme, and whoever stands in one of the
 * relations to the thing. Roles are checked before the command is handled; the relation is judged by the aggregate, with
 * {@link Act#requireRelated}.
 *
 * <p>On a method of a resource that sends no command itself it says the same of its requests, by roles alone.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {
    Role[] value();

    Relation[] orRelated() default {};
}
