package io.sentineliq.workbench.architecture.canary.report;

/** Something for the wrong classes to depend on. */
public record Anchor() {}
