package io.sentineliq.workbench.architecture.canary.platform;

import io.sentineliq.workbench.architecture.canary.alert.Anchor;

record KnowsAFeature(Anchor alert) {}
