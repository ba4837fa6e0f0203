/** What can be asked of departments and persons, and what they refuse. Belongs to no programme. */
@NullMarked
package org.cultureledger.people.command;

import org.jspecify.annotations.NullMarked;
