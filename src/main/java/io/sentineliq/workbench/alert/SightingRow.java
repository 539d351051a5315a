package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.UUID;

/** An observable of an alert, and in how many other alerts of the workspace it was seen. */
public record SightingRow(UUID id, ObservableType type, String value, long otherAlerts) {}
