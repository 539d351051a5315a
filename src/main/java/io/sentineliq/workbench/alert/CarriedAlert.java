package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import java.time.Instant;
import java.util.UUID;

/** What goes on with an alert into the record that is made from it. */
public record CarriedAlert(UUID id, String title, Severity severity, Instant detectedAt) {}
