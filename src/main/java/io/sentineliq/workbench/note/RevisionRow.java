package io.sentineliq.workbench.note;

import java.time.Instant;
import java.util.UUID;

/** A revision as a list shows it. */
public record RevisionRow(UUID id, int number, String author, Instant at) {}
