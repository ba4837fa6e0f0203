package org.cultureledger.people;

import org.cultureledger.kernel.DepartmentId;

/**
 * Where somebody works.
 *
 * @param frontline whether the work is with customers
 */
public record Post(DepartmentId department, Level level, boolean frontline) {}
