package io.sentineliq.workbench.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the history, to be compared with its own envelope. */
record StoredEntry(
    AuditEnvelope columns, String payload, String envelope, @Nullable String personOfRow) {

  static final String SELECT =
      """
      select seq, occurred_at, user_id, actor_id, actor_login, actor_name, workstation, ip_address,
        action, resource, resource_id, payload, envelope
      from audit_log\
      """;

  /** Of one workspace, from one sequence to another (exclusive). */
  static final String BY_KEY =
      " where workspace_id = ? and seq >= ? and seq < ? order by workspace_id, seq";

  /** The row {@code row} stands at; its columns are those of {@link #SELECT}, by their places. */
  static StoredEntry of(UUID workspace, ResultSet row) throws SQLException {
    var columns =
        new AuditEnvelope(
            row.getString(9),
            Objects.requireNonNullElse(row.getString(4), ""),
            row.getString(5),
            row.getString(6),
            row.getObject(2, OffsetDateTime.class).toInstant(),
            Objects.requireNonNullElse(row.getString(8), ""),
            "",
            row.getString(10),
            row.getString(11),
            row.getLong(1),
            workspace,
            row.getString(7));
    return new StoredEntry(columns, row.getString(12), row.getString(13), row.getString(3));
  }

  long sequence() {
    return columns.sequence();
  }

  Instant at() {
    return columns.at();
  }

  byte[] leaf() {
    return envelope.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Where the row contradicts its envelope; {@code sha256} and {@code walk} are the caller's own.
   */
  Optional<HistoryFault> fault(MessageDigest sha256, TextWalk walk) {
    var told = columns.withPayload(AuditEnvelope.sha256(payload, sha256));
    if (!told.isTextOn(walk.along(envelope))) {
      return Optional.of(contradiction(told));
    }
    return personOfRow == null || personOfRow.equals(columns.actorId())
        ? Optional.empty()
        : Optional.of(new HistoryFault(sequence(), HistoryFaultKind.COLUMN, "user_id"));
  }

  private HistoryFault contradiction(AuditEnvelope told) {
    var field = differingField(told);
    return new HistoryFault(
        sequence(),
        field.equals("payload") ? HistoryFaultKind.PAYLOAD : HistoryFaultKind.COLUMN,
        field);
  }

  private String differingField(AuditEnvelope columnsTold) {
    try {
      var json = new ObjectMapper();
      var sealed = json.readTree(envelope);
      var told = json.readTree(columnsTold.text());
      return told.properties().stream()
          .filter(field -> !field.getValue().equals(sealed.get(field.getKey())))
          .map(field -> field.getKey())
          .findFirst()
          .orElse("envelope");
    } catch (JsonProcessingException e) {
      return "envelope";
    }
  }
}
