package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that says what an item's chain amounts to, in a local store; locked while it is held. */
final class LocalStanding {

  private static final String READ =
      """
      select state, custodian_id, keeper_id, offered_by, offered_to, offer, location, seal,
        is_sealed, is_on_hold, is_quarantined, is_analyzed, is_failed, due_at, entries, head
      from evidence_state where workspace_id = ? and evidence_id = ? for update\
      """;
  private static final String INSERT =
      """
      insert into evidence_state (case_id, state, custodian_id, keeper_id, offered_by, offered_to,
        offer, location, seal, is_sealed, is_on_hold, is_quarantined, is_analyzed, is_failed,
        due_at, verified_at, entries, head, workspace_id, evidence_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String UPDATE =
      """
      update evidence_state set case_id = ?, state = ?, custodian_id = ?, keeper_id = ?,
        offered_by = ?, offered_to = ?, offer = ?, location = ?, seal = ?, is_sealed = ?,
        is_on_hold = ?, is_quarantined = ?, is_analyzed = ?, is_failed = ?, due_at = ?,
        verified_at = coalesce(?, verified_at), entries = ?, head = ?
      where workspace_id = ? and evidence_id = ?\
      """;

  private final Connection connection;
  private final UUID workspaceId;
  private final UUID item;

  LocalStanding(Connection connection, UUID workspaceId, UUID item) {
    this.connection = connection;
    this.workspaceId = workspaceId;
    this.item = item;
  }

  CustodyStanding read() throws SQLException {
    try (var statement = connection.prepareStatement(READ)) {
      statement.setObject(1, workspaceId);
      statement.setObject(2, item);
      try (var row = statement.executeQuery()) {
        return row.next() ? of(row) : CustodyStanding.NONE;
      }
    }
  }

  void write(UUID caseId, CustodyStanding now, @Nullable Instant verifiedAt) throws SQLException {
    var values =
        new @Nullable Object[] {
          caseId,
          now.state().name(),
          now.custodian(),
          now.keeper(),
          now.offeredBy(),
          now.offeredTo(),
          now.offer(),
          now.location(),
          now.seal(),
          now.isSealed(),
          now.isOnHold(),
          now.isQuarantined(),
          now.isAnalyzed(),
          now.isFailed(),
          utc(now.due()),
          utc(verifiedAt),
          now.entries(),
          now.head(),
          workspaceId,
          item
        };
    try (var statement = connection.prepareStatement(now.entries() == 1 ? INSERT : UPDATE)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static CustodyStanding of(ResultSet row) throws SQLException {
    var due = row.getObject("due_at", OffsetDateTime.class);
    return new CustodyStanding(
        CustodyState.valueOf(row.getString("state")),
        row.getObject("custodian_id", UUID.class),
        row.getObject("keeper_id", UUID.class),
        row.getObject("offered_by", UUID.class),
        row.getObject("offered_to", UUID.class),
        row.getString("offer"),
        row.getString("location"),
        row.getString("seal"),
        row.getBoolean("is_sealed"),
        row.getBoolean("is_on_hold"),
        row.getBoolean("is_quarantined"),
        row.getBoolean("is_analyzed"),
        row.getBoolean("is_failed"),
        due == null ? null : due.toInstant(),
        row.getInt("entries"),
        row.getString("head"));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
