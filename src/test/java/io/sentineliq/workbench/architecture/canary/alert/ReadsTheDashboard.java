package io.sentineliq.workbench.architecture.canary.alert;

record ReadsTheDashboard(io.sentineliq.workbench.architecture.canary.dashboard.Anchor dashboard) {}
