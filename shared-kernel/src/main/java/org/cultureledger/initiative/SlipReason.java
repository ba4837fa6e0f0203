package org.cultureledger.initiative;

/** Why a promised date moved: a category and plain words. */
public record SlipReason(SlipCategory category, String words) {}
