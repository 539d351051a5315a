package io.sentineliq.workbench.architecture.canary.dashboard;

record ReadsTheReport(io.sentineliq.workbench.architecture.canary.report.Anchor report) {}
