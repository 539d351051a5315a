package io.sentineliq.workbench.note;

import java.time.Instant;
import java.util.UUID;

/**
 * A note as a list shows it.
 *
 * @param start the first characters of its text
 */
public record NoteRow(
    UUID id, UUID authorId, String author, Instant createdAt, Instant updatedAt, String start) {}
