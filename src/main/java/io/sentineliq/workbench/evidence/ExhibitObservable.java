package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.UUID;

/** An observable that was found in an exhibit. */
public record ExhibitObservable(UUID id, ObservableType type, String value) {}
