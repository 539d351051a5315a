package io.sentineliq.workbench.architecture.canary.alert.ui;

/** Something for the wrong classes to depend on. */
public record Anchor() {}
