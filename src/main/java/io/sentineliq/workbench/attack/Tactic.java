package io.sentineliq.workbench.attack;

/**
 * Why an attacker does something.
 *
 * @param id such as {@code TA0001}
 * @param shortName such as {@code initial-access}, by which techniques name it
 * @param name such as {@code Initial Access}
 */
public record Tactic(String id, String shortName, String name) {}
