package io.sentineliq.workbench.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The part of an alert that acts change and undo puts back. */
record AlertState(AlertStatus status, @Nullable Instant acknowledgedAt) {}
