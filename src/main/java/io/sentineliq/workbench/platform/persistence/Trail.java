package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.change.SubjectRef;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The history of a workspace, seen by a transaction that adds to it. */
public interface Trail {

  /**
   * Appends {@code entry} in the transaction of {@code connection} and returns its sequence. Takes
   * the workspace's append lock, so it comes last in a transaction.
   */
  long append(Connection connection, UUID workspaceId, Actor actor, TrailEntry entry)
      throws SQLException;

  /** Who changed {@code subject} last. */
  Optional<LastChange> lastChange(Connection connection, UUID workspaceId, SubjectRef subject)
      throws SQLException;

  /** A name and a time. */
  record LastChange(String who, Instant when) {}
}
