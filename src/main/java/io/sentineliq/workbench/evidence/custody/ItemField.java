package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.Locale;
import java.util.Optional;

/** What the record of an item says; its name in the text is the constant's in lower case. */
@Worded
public enum ItemField {
  /** By what right it was taken: warrant, consent, policy. */
  AUTHORITY,
  CASE_NUMBER,
  /** By how much the source's clock was wrong: {@code +00:00:02}. */
  CLOCK_OFFSET,
  COLLECTED_AT,
  COLLECTOR_ID,
  COLLECTOR_LOGIN,
  COLLECTOR_NAME,
  CONFIDENTIALITY,
  DESCRIPTION,
  EXHIBIT,
  /** When it was found, UTC. */
  FOUND_AT,
  FOUND_PLACE,
  /** The time zone of the place it was found at. */
  FOUND_ZONE,
  ID,
  LOCATION,
  MAKE,
  MD5,
  METHOD,
  MODEL,
  NAME,
  /** Case and exhibit where it came from, in the ledger {@link #ORIGIN_LEDGER}. */
  ORIGIN_EXHIBIT,
  /** Its id there. */
  ORIGIN_ITEM,
  /** The ledger an imported item came from. */
  ORIGIN_LEDGER,
  /** The item it was made from. */
  PARENT,
  /** Numbers of the exhibits that show it, as {@code 7/4}. */
  PHOTOGRAPHS,
  QUANTITY,
  SEAL,
  SERIAL,
  SHA1,
  SHA256,
  /** In bytes; left out for a thing without bytes. */
  SIZE,
  /** Host, path, URL or account it came from. */
  SOURCE,
  SOURCE_OWNER,
  TLP,
  TOOL,
  TOOL_VERSION,
  /** What kind of text this is, {@link ItemRecord#TYPE}. */
  TYPE,
  /** What kind of evidence it is. */
  KIND,
  WITNESS,
  WORKSPACE,
  WRITE_BLOCKER;

  /** Its name in the text. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of a name. */
  static Optional<ItemField> of(String key) {
    for (var field : values()) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
