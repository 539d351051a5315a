package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.CanonicalJson;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The canonical text (RFC 8785) that stands for an entry for ever and is its leaf in the ledger.
 * The database function {@code append_entry} writes the same text on PostgreSQL; a test holds the
 * two together. The keys are fixed and in order, so no sorting is needed.
 *
 * @param payload SHA-256 of the stored payload, hexadecimal
 */
record AuditEnvelope(
    String action,
    String actorId,
    String actorLogin,
    String actorName,
    Instant at,
    String ip,
    String payload,
    String resource,
    String resourceId,
    long sequence,
    UUID workspace,
    String workstation) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  static AuditEnvelope local(
      UUID workspace,
      long sequence,
      Instant at,
      Actor actor,
      String action,
      SubjectRef subject,
      String payload) {
    return new AuditEnvelope(
        action,
        actor.id().toString(),
        actor.login(),
        actor.displayName(),
        at,
        "",
        sha256(payload),
        subject.kind(),
        subject.id().toString(),
        sequence,
        workspace,
        actor.workstation());
  }

  String text() {
    var json = new StringBuilder(512);
    field(json.append('{'), "action", action);
    field(json.append(','), "actor_id", actorId);
    field(json.append(','), "actor_login", actorLogin);
    field(json.append(','), "actor_name", actorName);
    field(json.append(','), "at", MOMENT.format(at));
    field(json.append(','), "ip", ip);
    field(json.append(','), "payload", payload);
    field(json.append(','), "resource", resource);
    field(json.append(','), "resource_id", resourceId);
    json.append(",\"seq\":").append(sequence);
    field(json.append(','), "workspace", workspace.toString());
    field(json.append(','), "workstation", workstation);
    return json.append('}').toString();
  }

  private static void field(StringBuilder json, String name, String value) {
    json.append('"').append(name).append("\":");
    CanonicalJson.quote(json, value);
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
