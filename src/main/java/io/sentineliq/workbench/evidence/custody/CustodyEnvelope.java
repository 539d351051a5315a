package io.sentineliq.workbench.evidence.custody;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One entry of a chain of custody, as canonical JSON (RFC 8785) of texts: the digest of a statement
 * and its signature, wrapped by the database with who was signed in, when, and the places in the
 * item's chain and in the ledger. SHA-256 over these bytes is the entry's hash, which the next
 * entry of the item holds; SHA-256 over a zero byte and these bytes is its leaf in the ledger. The
 * database function {@code append_custody} writes the same text; a test holds the two together.
 *
 * @param action in the words of {@link CustodyAction}
 * @param entry number in the item's chain, from 1
 * @param ip address the database saw, empty in a local store
 * @param key SHA-256 of the X.509 encoding of the signer's public key; empty when unsigned
 * @param previous hash of the item's entry before; empty in the first
 * @param sequence place in the workspace's ledger, from 0
 * @param signature of the statement: 128 hexadecimal digits; empty when unsigned
 * @param statement SHA-256 of the statement's text
 */
public record CustodyEnvelope(
    String action,
    UUID actorId,
    String actorLogin,
    String actorName,
    Instant at,
    int entry,
    String ip,
    UUID item,
    String key,
    String previous,
    long sequence,
    String signature,
    String statement,
    UUID workspace,
    String workstation) {

  /** What the field {@code type} says. */
  public static final String TYPE = "sentineliq-custody-entry-v1";

  private static final Set<String> KEYS =
      Set.of(
          "action",
          "actor_id",
          "actor_login",
          "actor_name",
          "at",
          "entry",
          "ip",
          "item",
          "key",
          "previous",
          "seq",
          "signature",
          "statement",
          "type",
          "workspace",
          "workstation");

  /** The text that is hashed. */
  public String text() {
    return FlatJson.write(
        Map.ofEntries(
            Map.entry("action", action),
            Map.entry("actor_id", actorId.toString()),
            Map.entry("actor_login", actorLogin),
            Map.entry("actor_name", actorName),
            Map.entry("at", Statement.moment(at)),
            Map.entry("entry", Integer.toString(entry)),
            Map.entry("ip", ip),
            Map.entry("item", item.toString()),
            Map.entry("key", key),
            Map.entry("previous", previous),
            Map.entry("seq", Long.toString(sequence)),
            Map.entry("signature", signature),
            Map.entry("statement", statement),
            Map.entry("type", TYPE),
            Map.entry("workspace", workspace.toString()),
            Map.entry("workstation", workstation)));
  }

  /** The entry's hash. */
  public String hash() {
    return FlatJson.sha256(text());
  }

  /** The signature's bytes, none when it is unsigned. */
  public byte[] signatureBytes() {
    return HexFormat.of().parseHex(signature);
  }

  /**
   * Reads the text of an entry; {@link IllegalArgumentException} when it is not one in canonical
   * form.
   */
  public static CustodyEnvelope parse(String text) {
    var fields = FlatJson.read(text);
    if (!KEYS.containsAll(fields.keySet()) || !TYPE.equals(fields.get("type"))) {
      throw new IllegalArgumentException("not a custody entry");
    }
    var told = Map.copyOf(fields);
    var envelope =
        new CustodyEnvelope(
            told.getOrDefault("action", ""),
            UUID.fromString(told.getOrDefault("actor_id", "")),
            told.getOrDefault("actor_login", ""),
            told.getOrDefault("actor_name", ""),
            Statement.moment(told.getOrDefault("at", "")),
            Integer.parseInt(told.getOrDefault("entry", "")),
            told.getOrDefault("ip", ""),
            UUID.fromString(told.getOrDefault("item", "")),
            told.getOrDefault("key", ""),
            told.getOrDefault("previous", ""),
            Long.parseLong(told.getOrDefault("seq", "")),
            told.getOrDefault("signature", ""),
            told.getOrDefault("statement", ""),
            UUID.fromString(told.getOrDefault("workspace", "")),
            told.getOrDefault("workstation", ""));
    envelope.signatureBytes();
    if (!envelope.text().equals(text)) {
      throw new IllegalArgumentException("not in canonical form");
    }
    return envelope;
  }
}
