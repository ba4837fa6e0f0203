package org.cultureledger.people;

/** In which manner somebody works for the company. */
public enum EmploymentKind {
    EMPLOYEE,
    CONTRACTOR,
    PARTNER
}
