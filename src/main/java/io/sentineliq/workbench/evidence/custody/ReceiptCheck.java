package io.sentineliq.workbench.evidence.custody;

import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.ledger.NoteKey;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Whether a hand-over carries the receipt of whoever the item was offered to: the statement with
 * which they took exactly this item in, in a ledger of their own, signed with the key that the
 * offer names.
 */
final class ReceiptCheck {

  private static final String ANYBODY = "receiver";

  private ReceiptCheck() {}

  /** Checks {@code statement}, a hand-over, against the key its offer was made to. */
  static boolean isGood(Statement statement, String offeredTo) {
    try {
      var key =
          new NoteKey(
              ANYBODY,
              Ed25519.publicKey(
                  Base64.getDecoder().decode(statement.get(StatementField.RECEIPT_KEY))));
      var receipt = Statement.parse(statement.get(StatementField.RECEIPT_STATEMENT));
      var signature = HexFormat.of().parseHex(statement.get(StatementField.RECEIPT_SIGNATURE));
      return key.fingerprint().equals(offeredTo)
          && !offeredTo.equals(statement.get(StatementField.SIGNER_KEY))
          && isAbout(receipt, statement)
          && receipt.get(StatementField.SIGNER_KEY).equals(offeredTo)
          && Ed25519.verify(key.key(), receipt.bytes(), signature);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isAbout(Statement receipt, Statement statement) {
    return receipt.action() == CustodyAction.IMPORTED
        && receipt.get(StatementField.ORIGIN_HEAD).equals(statement.get(StatementField.OFFER))
        && receipt.get(StatementField.DIGEST).equals(statement.get(StatementField.DIGEST));
  }
}
