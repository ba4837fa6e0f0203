package org.cultureledger.initiative;

/** How the owner sees the initiative. */
public enum Health {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK
}
