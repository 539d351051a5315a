package io.sentineliq.workbench.platform.list;

/** A value that occurs, and in how many rows. */
public record FacetValue(String value, long rows) {}
