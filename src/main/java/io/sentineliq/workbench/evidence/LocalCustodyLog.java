package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.CustodyRefusal;
import io.sentineliq.workbench.evidence.custody.CustodyStanding;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.persistence.Actor;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;

/** The chains of a local store: appended by the program, kept append-only by grant and trigger. */
public final class LocalCustodyLog implements CustodyLog {

  private static final String CASE =
      "select case_id from evidence where workspace_id = ? and id = ?";
  private static final String KEY =
      """
      select hash('SHA-256', public_key) from signing_key
      where workspace_id = ? and id = ? and user_id = ? and revoked_at is null\
      """;
  private static final String ROLE =
      """
      select count(*) from workspace_member
      where workspace_id = ? and user_id = ? and role <> 'MEMBER'\
      """;
  private static final String LOCK_HEAD =
      "select size from log_head where workspace_id = ? for update";
  private static final String MOVE_HEAD = "update log_head set size = ? where workspace_id = ?";
  private static final String INSERT =
      """
      insert into custody_log (workspace_id, seq, evidence_id, case_id, entry, action, occurred_at,
        user_id, actor_login, actor_name, workstation, key_id, statement, envelope, hash)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;

  private static final Set<CustodyAction> FOR_CUSTODIANS =
      EnumSet.of(
          CustodyAction.TRANSFER_OFFERED, CustodyAction.CHECKED_IN, CustodyAction.HANDED_OVER);

  private final Clock clock;

  /** A log that takes its times from {@code clock}. */
  public LocalCustodyLog(Clock clock) {
    this.clock = clock;
  }

  @Override
  public long append(Connection connection, UUID workspaceId, Actor actor, Signed signed)
      throws SQLException {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var item = signed.statement().item();
    var caseId = id(connection, CASE, workspaceId, item);
    var state = new LocalStanding(connection, workspaceId, item);
    var standing = state.read();
    var key = fingerprint(connection, workspaceId, actor, signed);
    check(connection, workspaceId, actor, signed, standing);
    var place = lockHead(connection, workspaceId);
    var envelope = envelope(workspaceId, actor, signed, standing, key, place, at);
    insert(connection, signed, envelope, caseId);
    state.write(
        caseId,
        standing.after(signed.statement(), actor.id(), envelope.hash()),
        isChecked(signed.statement().action()) ? at : null);
    try (var statement = connection.prepareStatement(MOVE_HEAD)) {
      statement.setLong(1, place + 1);
      statement.setObject(2, workspaceId);
      statement.executeUpdate();
    }
    return place;
  }

  private static boolean isChecked(CustodyAction action) {
    return switch (action) {
      case COLLECTED, IMPORTED, VERIFIED, VERIFICATION_FAILED -> true;
      default -> false;
    };
  }

  private static void check(
      Connection connection, UUID workspaceId, Actor actor, Signed signed, CustodyStanding standing)
      throws SQLException {
    var statement = signed.statement();
    var action = statement.action();
    var refusal = standing.refusal(statement, actor.id());
    if (refusal.isEmpty() && action.needsSignature() && signed.keyId() == null) {
      throw CustodyProblems.of(CustodyRefusal.UNSIGNED, action);
    }
    if (refusal.isEmpty()
        && action == CustodyAction.TRANSFERRED
        && !statement.get(StatementField.OFFER).equals(standing.offer())) {
      throw CustodyProblems.of(CustodyRefusal.OTHERS_OFFER, action);
    }
    if (refusal.isEmpty() && !isOwn(action, actor, standing)) {
      requireAdministrator(connection, workspaceId, actor, action);
    }
    if (refusal.isPresent()) {
      throw CustodyProblems.of(refusal.get(), action);
    }
  }

  private static boolean isOwn(CustodyAction action, Actor actor, CustodyStanding standing) {
    return switch (action) {
      case TRANSFER_OFFERED, CHECKED_IN, HANDED_OVER -> actor.id().equals(standing.custodian());
      case DISPOSED, RETURNED_TO_OWNER, HOLD_RELEASED -> false;
      default -> true;
    };
  }

  private static void requireAdministrator(
      Connection connection, UUID workspaceId, Actor actor, CustodyAction action)
      throws SQLException {
    try (var statement = new BoundStatement(connection, ROLE)) {
      var rows = statement.id(workspaceId).id(actor.id()).query();
      rows.next();
      if (rows.getInt(1) == 0) {
        throw CustodyProblems.of(
            FOR_CUSTODIANS.contains(action)
                ? CustodyRefusal.NOT_CUSTODIAN
                : CustodyRefusal.NOT_ADMINISTRATOR,
            action);
      }
    }
  }

  private static CustodyEnvelope envelope(
      UUID workspaceId,
      Actor actor,
      Signed signed,
      CustodyStanding standing,
      String key,
      long place,
      Instant at) {
    var signature = signed.signature();
    return new CustodyEnvelope(
        signed.statement().action().name(),
        actor.id(),
        actor.login(),
        actor.displayName(),
        at,
        standing.entries() + 1,
        "",
        signed.statement().item(),
        key,
        standing.head(),
        place,
        signature == null ? "" : HexFormat.of().formatHex(signature),
        signed.statement().digest(),
        workspaceId,
        actor.workstation());
  }

  private static String fingerprint(
      Connection connection, UUID workspaceId, Actor actor, Signed signed) throws SQLException {
    if (signed.keyId() == null) {
      return "";
    }
    try (var statement = new BoundStatement(connection, KEY)) {
      var rows = statement.id(workspaceId).id(signed.keyId()).id(actor.id()).query();
      if (!rows.next()) {
        throw new SQLException("not a signature with a key of the actor's", "42501");
      }
      return HexFormat.of().formatHex(rows.getBytes(1));
    }
  }

  private static UUID id(Connection connection, String sql, UUID workspaceId, UUID item)
      throws SQLException {
    try (var statement = new BoundStatement(connection, sql)) {
      var rows = statement.id(workspaceId).id(item).query();
      if (!rows.next()) {
        throw new SQLException("not evidence of this workspace", "42501");
      }
      return rows.getObject(1, UUID.class);
    }
  }

  private static long lockHead(Connection connection, UUID workspaceId) throws SQLException {
    try (var statement = new BoundStatement(connection, LOCK_HEAD)) {
      var rows = statement.id(workspaceId).query();
      if (!rows.next()) {
        throw new SQLException("workspace " + workspaceId + " has no history");
      }
      return rows.getLong(1);
    }
  }

  private static void insert(
      Connection connection, Signed signed, CustodyEnvelope envelope, UUID caseId)
      throws SQLException {
    var values =
        new Object[] {
          envelope.workspace(),
          envelope.sequence(),
          envelope.item(),
          caseId,
          envelope.entry(),
          envelope.action(),
          envelope.at().atOffset(ZoneOffset.UTC),
          envelope.actorId(),
          envelope.actorLogin(),
          envelope.actorName(),
          envelope.workstation(),
          signed.keyId(),
          signed.statement().text(),
          envelope.text(),
          envelope.hash()
        };
    try (var statement = connection.prepareStatement(INSERT)) {
      for (var i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
