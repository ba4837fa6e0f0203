/** Departments and the persons in them, by pseudonyms; what they are called is in the erasable directory. */
@NullMarked
package org.cultureledger.people;

import org.jspecify.annotations.NullMarked;
