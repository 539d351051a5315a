package io.sentineliq.workbench.alert;

import java.util.UUID;

/** Says that somebody has seen the alert, as it stood in {@code expectedVersion}. */
public record AcknowledgeAlert(UUID alertId, int expectedVersion) {}
