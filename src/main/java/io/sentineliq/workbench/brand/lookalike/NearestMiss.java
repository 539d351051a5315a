package io.sentineliq.workbench.brand.lookalike;

/**
 * The brand that a domain that is no hit comes nearest to.
 *
 * @param brand the brand's domain
 * @param distance edits between the two labels, neighbours that changed places counted once
 */
public record NearestMiss(String brand, int distance) {}
