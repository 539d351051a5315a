package io.sentineliq.workbench.architecture.canary.util;

record Misplaced() {}
