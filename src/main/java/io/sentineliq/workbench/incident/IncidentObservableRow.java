package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.UUID;

/** A trace of an incident; hostile, shown defanged. */
public record IncidentObservableRow(UUID id, ObservableType type, String value) {}
