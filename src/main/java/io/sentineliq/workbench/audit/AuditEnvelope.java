package io.sentineliq.workbench.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The canonical text (RFC 8785) that stands for an entry for ever. The database function {@code
 * append_entry} writes the same text on PostgreSQL; a test holds the two together.
 */
final class AuditEnvelope {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private AuditEnvelope() {}

  static String of(
      UUID workspaceId,
      long sequence,
      Instant at,
      Actor actor,
      String action,
      SubjectRef subject,
      String payload) {
    var fields = new TreeMap<String, Object>();
    fields.put("action", action);
    fields.put("actor_id", actor.id().toString());
    fields.put("actor_login", actor.login());
    fields.put("actor_name", actor.displayName());
    fields.put("at", MOMENT.format(at));
    fields.put("payload", sha256(payload));
    fields.put("resource", subject.kind());
    fields.put("resource_id", subject.id().toString());
    fields.put("seq", sequence);
    fields.put("workspace", workspaceId.toString());
    fields.put("workstation", actor.workstation());
    try {
      return CanonicalJson.of(JSON.writeValueAsString(fields));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an envelope is not JSON", e);
    }
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
