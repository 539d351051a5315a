package io.sentineliq.workbench.detection.text;

/**
 * One part of the confidence in a text.
 *
 * @param detail which tracker, how many; empty when the clue says it all
 */
public record TextReason(TextClue clue, String detail) {}
