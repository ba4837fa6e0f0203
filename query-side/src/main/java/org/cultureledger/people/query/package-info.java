/** Departments and persons as they are asked about: the organisation of any day. */
@NullMarked
package org.cultureledger.people.query;

import org.jspecify.annotations.NullMarked;
