package io.sentineliq.workbench.architecture.canary.alert;

record ReachesItsScreen(io.sentineliq.workbench.architecture.canary.alert.ui.Anchor screen) {}
