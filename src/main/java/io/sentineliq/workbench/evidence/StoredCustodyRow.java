package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.Statement;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One row of the custody log, to be compared with its own envelope. */
record StoredCustodyRow(
    UUID workspace,
    long sequence,
    String item,
    int entry,
    String action,
    Instant at,
    String userId,
    String actorLogin,
    String actorName,
    String workstation,
    String ip,
    String statement,
    String envelope,
    String hash) {

  static final String SELECT =
      """
      select seq, evidence_id, entry, action, occurred_at, user_id, actor_login, actor_name,
        workstation, ip_address, statement, envelope, hash\
      """;

  static StoredCustodyRow of(UUID workspace, ResultSet row) throws SQLException {
    return new StoredCustodyRow(
        workspace,
        row.getLong("seq"),
        row.getString("evidence_id"),
        row.getInt("entry"),
        row.getString("action"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getString("user_id"),
        row.getString("actor_login"),
        row.getString("actor_name"),
        row.getString("workstation"),
        Objects.requireNonNullElse(row.getString("ip_address"), ""),
        row.getString("statement"),
        row.getString("envelope"),
        row.getString("hash"));
  }

  byte[] leaf() {
    return envelope.getBytes(StandardCharsets.UTF_8);
  }

  /** The first column that says something else than the envelope. */
  Optional<String> differing() {
    try {
      var sealed = CustodyEnvelope.parse(envelope);
      return differences(sealed).entrySet().stream()
          .filter(field -> !field.getValue())
          .map(Map.Entry::getKey)
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.of("envelope");
    }
  }

  private Map<String, Boolean> differences(CustodyEnvelope sealed) {
    var same = new LinkedHashMap<String, Boolean>();
    same.put("hash", sealed.hash().equals(hash));
    same.put("statement", digest().equals(sealed.statement()));
    same.put("seq", sealed.sequence() == sequence);
    same.put("workspace_id", sealed.workspace().equals(workspace));
    same.put("evidence_id", sealed.item().toString().equals(item));
    same.put("entry", sealed.entry() == entry);
    same.put("action", sealed.action().equals(action));
    same.put("occurred_at", sealed.at().equals(at));
    same.put("user_id", sealed.actorId().toString().equals(userId));
    same.put("actor_login", sealed.actorLogin().equals(actorLogin));
    same.put("actor_name", sealed.actorName().equals(actorName));
    same.put("workstation", sealed.workstation().equals(workstation));
    same.put("ip_address", sealed.ip().equals(ip));
    return same;
  }

  private String digest() {
    return Statement.digest(statement);
  }
}
