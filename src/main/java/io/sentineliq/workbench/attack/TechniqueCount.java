package io.sentineliq.workbench.attack;

/** How often a technique was seen. */
public record TechniqueCount(String technique, long count) {}
