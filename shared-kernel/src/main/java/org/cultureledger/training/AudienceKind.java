package org.cultureledger.training;

/** By what a course is for somebody. */
public enum AudienceKind {
    /** Whoever is hired while the course applies, or was so recently that the days for it are not over. */
    ALL_NEW_HIRES,
    LEVEL,
    DEPARTMENT,
    /** A part of the company that lacks the mindset: some departments, some levels, or these levels of those. */
    POCKET,
    EVERYONE
}
