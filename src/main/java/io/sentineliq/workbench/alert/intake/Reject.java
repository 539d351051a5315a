package io.sentineliq.workbench.alert.intake;

/**
 * A record that was not taken.
 *
 * @param line where it begins, from 1
 * @param reason why, as a sentence
 * @param excerpt how it begins, harmless to show
 */
public record Reject(long line, String reason, String excerpt) {}
