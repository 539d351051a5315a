package io.sentineliq.workbench.brand;

/** Which brands a list shows: those that are kept, or the archived ones too. */
public record BrandQuery(boolean isKeptOnly) {}
