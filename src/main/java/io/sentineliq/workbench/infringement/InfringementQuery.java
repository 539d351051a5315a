package io.sentineliq.workbench.infringement;

/** Which infringements a list shows: those with work to do, or all. */
public record InfringementQuery(boolean isOpenOnly) {}
