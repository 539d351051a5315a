package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.UUID;

/** A trace of a case; hostile, shown defanged. */
public record CaseObservableRow(UUID id, ObservableType type, String value) {}
