package io.sentineliq.workbench.evidence.custody;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person signs: one act on one item, as canonical JSON (RFC 8785) of texts. The signature is
 * Ed25519 over exactly these bytes, so {@code openssl pkeyutl -verify -rawin} checks it.
 */
public final class Statement {

  /** What {@link StatementField#TYPE} says. */
  public static final String TYPE = "sentineliq-custody-statement-v1";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final Map<StatementField, String> fields;

  private Statement(Map<StatementField, String> fields) {
    this.fields = Collections.unmodifiableMap(fields);
  }

  /** What {@code fields} say; those that are empty are left out. */
  public static Statement of(Map<StatementField, String> fields) {
    var kept = new EnumMap<StatementField, String>(StatementField.class);
    fields.forEach(
        (field, value) -> {
          if (!value.isEmpty()) {
            kept.put(field, value);
          }
        });
    kept.put(StatementField.TYPE, TYPE);
    return new Statement(kept);
  }

  /**
   * Reads the text of a statement; {@link IllegalArgumentException} when it is not one in canonical
   * form.
   */
  public static Statement parse(String text) {
    var fields = new EnumMap<StatementField, String>(StatementField.class);
    FlatJson.read(text)
        .forEach(
            (key, value) ->
                fields.put(
                    StatementField.of(key)
                        .orElseThrow(() -> new IllegalArgumentException("unknown field " + key)),
                    value));
    var statement = new Statement(fields);
    if (!statement.get(StatementField.TYPE).equals(TYPE)) {
      throw new IllegalArgumentException("not a custody statement");
    }
    statement.action();
    statement.item();
    statement.statedAt();
    return statement;
  }

  /** The text that is signed. */
  public String text() {
    var named = new HashMap<String, String>();
    fields.forEach((field, value) -> named.put(field.key(), value));
    return FlatJson.write(named);
  }

  /** The bytes that are signed. */
  public byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256 of the text. */
  public String digest() {
    return FlatJson.sha256(text());
  }

  /** SHA-256 of any text, as entries name statements. */
  public static String digest(String text) {
    return FlatJson.sha256(text);
  }

  /** What {@code field} says, empty when nothing. */
  public String get(StatementField field) {
    return fields.getOrDefault(field, "");
  }

  /** Everything it says, in the order of the fields. */
  public Map<StatementField, String> fields() {
    return fields;
  }

  /** What happened. */
  public CustodyAction action() {
    return CustodyAction.of(get(StatementField.ACTION))
        .orElseThrow(() -> new IllegalArgumentException("unknown action"));
  }

  /** To which item. */
  public UUID item() {
    return UUID.fromString(get(StatementField.ITEM));
  }

  /** When, by the signer's clock. */
  public Instant statedAt() {
    return moment(get(StatementField.TIME));
  }

  /** When the item is to be brought back. */
  public Optional<Instant> due() {
    return Optional.of(get(StatementField.DUE))
        .filter(due -> !due.isEmpty())
        .map(Statement::moment);
  }

  /** Who signed it, if a person did. */
  public Optional<Party> signer() {
    return party(
        StatementField.SIGNER_ID,
        StatementField.SIGNER_LOGIN,
        StatementField.SIGNER_NAME,
        StatementField.SIGNER_ORGANISATION,
        StatementField.SIGNER_KEY);
  }

  /** Who gave the item away. */
  public Optional<Party> releasedBy() {
    return party(
        StatementField.RELEASED_BY_ID,
        StatementField.RELEASED_BY_LOGIN,
        StatementField.RELEASED_BY_NAME,
        StatementField.RELEASED_BY_ORGANISATION,
        StatementField.RELEASED_BY_KEY);
  }

  /** Who took it. */
  public Optional<Party> receivedBy() {
    return party(
        StatementField.RECEIVED_BY_ID,
        StatementField.RECEIVED_BY_LOGIN,
        StatementField.RECEIVED_BY_NAME,
        StatementField.RECEIVED_BY_ORGANISATION,
        StatementField.RECEIVED_BY_KEY);
  }

  /** A moment as statements and entries write it. */
  public static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  static Instant moment(String text) {
    try {
      return Instant.from(MOMENT.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a moment: " + text, e);
    }
  }

  private Optional<Party> party(
      StatementField id,
      StatementField login,
      StatementField name,
      StatementField organisation,
      StatementField key) {
    return get(id).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Party(
                UUID.fromString(get(id)), get(login), get(name), get(organisation), get(key)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Statement statement && fields.equals(statement.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
