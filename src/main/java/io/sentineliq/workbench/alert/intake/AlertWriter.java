package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.intake.DraftRows.AlertEntry;
import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Stores drafts in the fastest way a database offers. One implementation for each database. */
interface AlertWriter {

  /**
   * Stores those of {@code drafts} that are not known yet, with everything that belongs to them,
   * and says which those were.
   */
  List<AlertEntry> write(Connection connection, Scope scope, List<AlertDraft> drafts)
      throws SQLException;

  /** How many may write at once, each on a connection of its own. */
  int writers();

  /** How many drafts are best stored in one transaction when there are many. */
  int mostAtOnce();

  /** The writer for {@code database}. */
  static AlertWriter of(DatabaseKind database) {
    return switch (database) {
      case H2 -> new H2AlertWriter();
      case POSTGRESQL -> new PostgresAlertWriter();
    };
  }

  /**
   * Where, by whom and when.
   *
   * @param importId what the alerts came by
   */
  record Scope(UUID workspaceId, UUID actorId, UUID importId, Instant now) {}
}
