package io.sentineliq.workbench.workspace;

import java.util.UUID;

/** A saved view as it is read for a list. */
public record SavedViewRow(
    UUID id, String name, UUID authorId, String author, boolean isShared, String definition) {}
