package io.sentineliq.workbench.brand.lookalike;

/**
 * A domain that somebody could register to pass for another.
 *
 * @param domain in A-labels
 * @param unicode as people see it
 */
public record Variant(VariantFamily family, String domain, String unicode) {}
