package org.cultureledger.training;

/** How a training ended. */
public enum TrainingResult {
    PASSED,
    FAILED
}
