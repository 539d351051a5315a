package io.sentineliq.workbench.architecture.canary.alert.ui;

import jakarta.persistence.EntityManager;

record QueriesInAScreen(EntityManager entities) {}
