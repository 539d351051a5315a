package io.sentineliq.workbench.architecture.canary.observable;

record KnowsAnAlert(io.sentineliq.workbench.architecture.canary.alert.Anchor alert) {}
