package io.sentineliq.workbench.casefile;

import java.util.UUID;

/** An alert that a case looks into. */
public record CaseAlertRow(UUID id, String title, String source) {}
