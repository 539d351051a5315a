package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.ledger.CanonicalJson;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

  /** The same with the digest of a payload. */
  AuditEnvelope withPayload(String digest) {
    return new AuditEnvelope(
        action,
        actorId,
        actorLogin,
        actorName,
        at,
        ip,
        digest,
        resource,
        resourceId,
        sequence,
        workspace,
        workstation);
  }

  String text() {
    var json = new StringBuilder(512);
    field(json.append('{'), "action", action);
    field(json.append(','), "actor_id", actorId);
    field(json.append(','), "actor_login", actorLogin);
    field(json.append(','), "actor_name", actorName);
    field(json.append(','), "at", moment());
    field(json.append(','), "ip", ip);
    field(json.append(','), "payload", payload);
    field(json.append(','), "resource", resource);
    field(json.append(','), "resource_id", resourceId);
    json.append(",\"seq\":").append(sequence);
    field(json.append(','), "workspace", workspace.toString());
    field(json.append(','), "workstation", workstation);
    return json.append('}').toString();
  }

  /** Whether {@code walk} along a text finds {@link #text} there, without making that text. */
  boolean isTextOn(TextWalk walk) {
    return walk.literal("{\"action\":")
        && walk.quoted(action)
        && walk.literal(",\"actor_id\":")
        && walk.quoted(actorId)
        && walk.literal(",\"actor_login\":")
        && walk.quoted(actorLogin)
        && walk.literal(",\"actor_name\":")
        && walk.quoted(actorName)
        && walk.literal(",\"at\":")
        && walk.quoted(moment())
        && walk.literal(",\"ip\":")
        && walk.quoted(ip)
        && walk.literal(",\"payload\":")
        && walk.quoted(payload)
        && walk.literal(",\"resource\":")
        && walk.quoted(resource)
        && walk.literal(",\"resource_id\":")
        && walk.quoted(resourceId)
        && walk.literal(",\"seq\":")
        && walk.literal(Long.toString(sequence))
        && walk.literal(",\"workspace\":")
        && walk.quoted(workspace.toString())
        && walk.literal(",\"workstation\":")
        && walk.quoted(workstation)
        && walk.literal("}")
        && walk.isOver();
  }

  private String moment() {
    var utc = at.atOffset(ZoneOffset.UTC);
    return utc.getYear() < 0 || utc.getYear() > 9_999
        ? MOMENT.format(utc)
        : new String(digits(utc), StandardCharsets.ISO_8859_1);
  }

  /** The pattern of {@link #MOMENT}, digit by digit: a history has millions of them. */
  private static byte[] digits(OffsetDateTime utc) {
    var text = "0000-00-00T00:00:00.000000Z".getBytes(StandardCharsets.ISO_8859_1);
    put(text, 4, utc.getYear());
    put(text, 7, utc.getMonthValue());
    put(text, 10, utc.getDayOfMonth());
    put(text, 13, utc.getHour());
    put(text, 16, utc.getMinute());
    put(text, 19, utc.getSecond());
    put(text, 26, utc.getNano() / 1_000);
    return text;
  }

  private static void put(byte[] text, int end, int number) {
    var at = end;
    for (var rest = number; rest > 0; rest /= 10) {
      text[--at] = (byte) ('0' + rest % 10);
    }
  }

  private static void field(StringBuilder json, String name, String value) {
    json.append('"').append(name).append("\":");
    CanonicalJson.quote(json, value);
  }

  static String sha256(String text) {
    return sha256(text, digest());
  }

  static String sha256(String text, MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
