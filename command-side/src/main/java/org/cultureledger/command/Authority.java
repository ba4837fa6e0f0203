package org.cultureledger.command;

import org.cultureledger.access.Relation;
import org.cultureledger.access.Role;

/** By what right somebody acts; it is recorded with the event. */
public sealed interface Authority {

    String name();

    /** By a granted role. */
    record ByRole(Role role) implements Authority {
        @Override
        public String name() {
            return role.name();
        }
    }

    /** By what the person is to the thing. */
    record ByRelation(Relation relation) implements Authority {
        @Override
        public String name() {
            return relation.name();
        }
    }
}
