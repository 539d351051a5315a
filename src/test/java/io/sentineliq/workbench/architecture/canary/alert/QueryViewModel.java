package io.sentineliq.workbench.architecture.canary.alert;

import jakarta.persistence.EntityManager;

record QueryViewModel(EntityManager entities) {}
