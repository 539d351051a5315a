package io.sentineliq.workbench.architecture.canary.classification;

import io.sentineliq.workbench.architecture.canary.alert.Anchor;

record KnowsAFeature(Anchor alert) {}
