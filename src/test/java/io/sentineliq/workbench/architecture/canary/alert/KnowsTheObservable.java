package io.sentineliq.workbench.architecture.canary.alert;

record KnowsTheObservable(
    io.sentineliq.workbench.architecture.canary.observable.Anchor observable) {}
