package io.sentineliq.workbench.evidence.custody;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Everything that is said of an item when it is collected, as canonical JSON (RFC 8785) of texts.
 * Written once: every statement about the item names the digest of this text, and what was wrong in
 * it is corrected by a later entry.
 */
public final class ItemRecord {

  /** What {@link ItemField#TYPE} says. */
  public static final String TYPE = "sentineliq-evidence-item-v1";

  private final Map<ItemField, String> fields;

  private ItemRecord(Map<ItemField, String> fields) {
    this.fields = Collections.unmodifiableMap(fields);
  }

  /** What {@code fields} say; those that are empty are left out. */
  public static ItemRecord of(Map<ItemField, String> fields) {
    var kept = new EnumMap<ItemField, String>(ItemField.class);
    fields.forEach(
        (field, value) -> {
          if (!value.isEmpty()) {
            kept.put(field, value);
          }
        });
    kept.put(ItemField.TYPE, TYPE);
    return new ItemRecord(kept);
  }

  /** Reads the text of a record; {@link IllegalArgumentException} when it is not one. */
  public static ItemRecord parse(String text) {
    var fields = new EnumMap<ItemField, String>(ItemField.class);
    FlatJson.read(text)
        .forEach(
            (key, value) ->
                fields.put(
                    ItemField.of(key)
                        .orElseThrow(() -> new IllegalArgumentException("unknown field " + key)),
                    value));
    if (!TYPE.equals(fields.get(ItemField.TYPE))) {
      throw new IllegalArgumentException("not the record of an item");
    }
    return new ItemRecord(fields);
  }

  /** The text that is hashed. */
  public String text() {
    var named = new HashMap<String, String>();
    fields.forEach((field, value) -> named.put(field.key(), value));
    return FlatJson.write(named);
  }

  /** SHA-256 of the text. */
  public String digest() {
    return FlatJson.sha256(text());
  }

  /** What {@code field} says, empty when nothing. */
  public String get(ItemField field) {
    return fields.getOrDefault(field, "");
  }

  /** Everything it says, in the order of the fields. */
  public Map<ItemField, String> fields() {
    return fields;
  }
}
