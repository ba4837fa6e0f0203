package org.cultureledger.initiative;

/** How sure one is that a measured effect is the initiative's doing. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH
}
