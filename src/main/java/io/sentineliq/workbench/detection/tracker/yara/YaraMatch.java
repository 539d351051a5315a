package io.sentineliq.workbench.detection.tracker.yara;

/**
 * A string of a rule that is true.
 *
 * @param name rule and string: {@code kit:$login}; the rule alone when no string matched
 * @param offset in bytes
 * @param length in bytes
 */
public record YaraMatch(String name, int offset, int length) {}
