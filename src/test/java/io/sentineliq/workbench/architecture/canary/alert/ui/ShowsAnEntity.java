package io.sentineliq.workbench.architecture.canary.alert.ui;

import io.sentineliq.workbench.architecture.canary.alert.HomelessEntity;

record ShowsAnEntity(HomelessEntity entity) {}
