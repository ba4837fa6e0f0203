package org.cultureledger.program;

/**
 * The stage that a programme had reached before anybody kept this record.
 *
 * @param source whose judgement that is, and on what it rests
 */
public record StageAtStart(Stage stage, String source) {}
