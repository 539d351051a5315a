package io.sentineliq.workbench.architecture.canary.dashboard;

/** Something for the wrong classes to depend on. */
public record Anchor() {}
