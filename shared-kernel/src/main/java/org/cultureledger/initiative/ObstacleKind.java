package org.cultureledger.initiative;

/** What stands in an initiative's way. */
public enum ObstacleKind {
    RESOURCE,
    TOOL,
    AUTHORITY,
    METRIC,
    CULTURE
}
