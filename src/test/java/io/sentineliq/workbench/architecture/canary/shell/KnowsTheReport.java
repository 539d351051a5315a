package io.sentineliq.workbench.architecture.canary.shell;

record KnowsTheReport(io.sentineliq.workbench.architecture.canary.report.Anchor report) {}
