package org.cultureledger.access;

/** What an account may be granted, for one programme or for all. */
public enum Role {
    COUNCIL_CHAIR,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    PROGRAM_MANAGER,
    EXECUTIVE,
    LEADER,
    EMPLOYEE,
    /** Reads all, changes nothing. */
    AUDITOR,
    /** Runs the installation: accounts, directory, imports, backups. */
    ADMINISTRATOR
}
