package io.sentineliq.workbench.alert;

/** A value that occurs, and in how many alerts. */
public record FacetValue(String value, long alerts) {}
