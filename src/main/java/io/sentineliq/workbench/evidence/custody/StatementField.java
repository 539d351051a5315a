package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.platform.text.Worded;
import java.util.Locale;
import java.util.Optional;

/** What a statement can say; its name in the text is the constant's in lower case. */
@Worded
public enum StatementField {
  /** A {@link CustodyAction}. */
  ACTION,
  /** By what right: warrant, consent, policy. */
  AUTHORITY,
  /** SHA-256 of the statement of a bag from elsewhere. */
  BAG,
  /** Id of the item that was made from this one. */
  CHILD,
  /** By how much the signer's clock is known to be wrong: {@code +00:00:02}. */
  CLOCK_OFFSET,
  /** What the item looked like. */
  CONDITION,
  /** Hash of an earlier entry that said something wrong. */
  CORRECTS,
  /** SHA-256 of the item's bytes, as they were collected. */
  DIGEST,
  /** When it is to be brought back. */
  DUE,
  /** Case and exhibit, {@code 7/3}. */
  EXHIBIT,
  /** From which place. */
  FROM,
  /** Id of the item. */
  ITEM,
  /** SHA-256 of the manifest of a bag it was given out in. */
  MANIFEST,
  /** How it was done, with which tool. */
  METHOD,
  /** Anything else. */
  NOTE,
  /** Hash of the entry that offered the item. */
  OFFER,
  /** Hash of the item's last entry in the ledger it comes from. */
  ORIGIN_HEAD,
  /** Hash of the item's entry before this one; left out in the first. */
  PREVIOUS,
  /** What for. */
  PURPOSE,
  RECEIVED_BY_ID,
  RECEIVED_BY_KEY,
  RECEIVED_BY_LOGIN,
  RECEIVED_BY_NAME,
  RECEIVED_BY_ORGANISATION,
  /** The receiver's public key (X.509, Base64) with which a receipt was signed. */
  RECEIPT_KEY,
  /** The signature of a receipt: 128 hexadecimal digits. */
  RECEIPT_SIGNATURE,
  /** The statement of another store that took the item over, exactly as it was signed. */
  RECEIPT_STATEMENT,
  /** SHA-256 of the item's bytes, as they were read now. */
  RECOMPUTED,
  /** SHA-256 of the item's record. */
  RECORD,
  RELEASED_BY_ID,
  RELEASED_BY_KEY,
  RELEASED_BY_LOGIN,
  RELEASED_BY_NAME,
  RELEASED_BY_ORGANISATION,
  /** Number of the seal it came under. */
  SEAL_IN,
  /** Number of the seal it went out under. */
  SEAL_OUT,
  SIGNER_ID,
  SIGNER_KEY,
  SIGNER_LOGIN,
  SIGNER_NAME,
  SIGNER_ORGANISATION,
  /** When, by the signer's clock: UTC with six digits of the second. */
  TIME,
  /** To which place. */
  TO,
  /** How it travelled. */
  TRANSPORT,
  /** What kind of text this is, {@link Statement#TYPE}. */
  TYPE,
  /** Who watched. */
  WITNESS,
  /** Id of the workspace whose ledger this is. */
  WORKSPACE,
  /** The signer's time zone, {@code Europe/Berlin}. */
  ZONE;

  /** Its name in the text. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of a name. */
  static Optional<StatementField> of(String key) {
    for (var field : values()) {
      if (field.key().equals(key)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
