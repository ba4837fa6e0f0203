/** Who may do and see what: roles, relations, grants. Knows programmes and persons by their identifiers only. */
@NullMarked
package org.cultureledger.access;

import org.jspecify.annotations.NullMarked;
