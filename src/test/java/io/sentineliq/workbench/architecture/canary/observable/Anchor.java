package io.sentineliq.workbench.architecture.canary.observable;

/** Something for the wrong classes to depend on. */
public record Anchor() {}
