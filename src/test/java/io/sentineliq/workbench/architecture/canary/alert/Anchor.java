package io.sentineliq.workbench.architecture.canary.alert;

/** Something for the wrong classes to depend on. */
public record Anchor() {}
