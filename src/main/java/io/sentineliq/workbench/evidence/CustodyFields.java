package io.sentineliq.workbench.evidence;

import static io.sentineliq.workbench.evidence.custody.StatementField.AUTHORITY;
import static io.sentineliq.workbench.evidence.custody.StatementField.CHILD;
import static io.sentineliq.workbench.evidence.custody.StatementField.CONDITION;
import static io.sentineliq.workbench.evidence.custody.StatementField.CORRECTS;
import static io.sentineliq.workbench.evidence.custody.StatementField.DUE;
import static io.sentineliq.workbench.evidence.custody.StatementField.MANIFEST;
import static io.sentineliq.workbench.evidence.custody.StatementField.METHOD;
import static io.sentineliq.workbench.evidence.custody.StatementField.NOTE;
import static io.sentineliq.workbench.evidence.custody.StatementField.OFFER;
import static io.sentineliq.workbench.evidence.custody.StatementField.PURPOSE;
import static io.sentineliq.workbench.evidence.custody.StatementField.RECEIPT_KEY;
import static io.sentineliq.workbench.evidence.custody.StatementField.RECEIPT_SIGNATURE;
import static io.sentineliq.workbench.evidence.custody.StatementField.RECEIPT_STATEMENT;
import static io.sentineliq.workbench.evidence.custody.StatementField.RECEIVED_BY_KEY;
import static io.sentineliq.workbench.evidence.custody.StatementField.RECEIVED_BY_NAME;
import static io.sentineliq.workbench.evidence.custody.StatementField.RECEIVED_BY_ORGANISATION;
import static io.sentineliq.workbench.evidence.custody.StatementField.RECOMPUTED;
import static io.sentineliq.workbench.evidence.custody.StatementField.SEAL_IN;
import static io.sentineliq.workbench.evidence.custody.StatementField.SEAL_OUT;
import static io.sentineliq.workbench.evidence.custody.StatementField.TO;
import static io.sentineliq.workbench.evidence.custody.StatementField.TRANSPORT;
import static io.sentineliq.workbench.evidence.custody.StatementField.WITNESS;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import java.util.List;
import java.util.Set;

/**
 * What a person can say about an act, in the order it is asked, and what must not be empty. Screens
 * and the command line ask for exactly this.
 */
public record CustodyFields(List<StatementField> asked, Set<StatementField> needed) {

  /** Copies both. */
  public CustodyFields {
    asked = List.copyOf(asked);
    needed = Set.copyOf(needed);
  }

  /** What is asked about {@code action}. */
  public static CustodyFields of(CustodyAction action) {
    return switch (action) {
      case COLLECTED, IMPORTED -> asking();
      case TRANSFER_OFFERED ->
          asking(PURPOSE, AUTHORITY, TO, TRANSPORT, SEAL_OUT, CONDITION, NOTE).needing(PURPOSE);
      case TRANSFERRED -> asking(TO, SEAL_IN, CONDITION, NOTE);
      case TRANSFER_REFUSED -> asking(NOTE).needing(NOTE);
      case CHECKED_OUT -> asking(PURPOSE, TO, DUE, NOTE).needing(PURPOSE);
      case CHECKED_IN -> asking(TO, CONDITION, NOTE);
      case ACCESSED -> asking(PURPOSE, AUTHORITY).needing(PURPOSE);
      case ANALYZED -> asking(PURPOSE, METHOD, NOTE).needing(PURPOSE);
      case VERIFIED, VERIFICATION_FAILED -> asking(RECOMPUTED, METHOD, NOTE);
      case COPIED -> asking(CHILD, PURPOSE, METHOD).needing(CHILD, PURPOSE);
      case EXPORTED ->
          asking(
                  MANIFEST,
                  PURPOSE,
                  AUTHORITY,
                  NOTE,
                  RECEIVED_BY_NAME,
                  RECEIVED_BY_ORGANISATION,
                  RECEIVED_BY_KEY)
              .needing(MANIFEST, PURPOSE);
      case HANDED_OVER ->
          asking(
                  OFFER,
                  RECEIVED_BY_NAME,
                  RECEIVED_BY_ORGANISATION,
                  RECEIVED_BY_KEY,
                  RECEIPT_KEY,
                  RECEIPT_SIGNATURE,
                  RECEIPT_STATEMENT,
                  TO)
              .needing(OFFER, RECEIPT_KEY, RECEIPT_SIGNATURE, RECEIPT_STATEMENT);
      case SEALED -> asking(SEAL_OUT, PURPOSE, WITNESS).needing(SEAL_OUT);
      case SEAL_BROKEN -> asking(PURPOSE, CONDITION, WITNESS).needing(PURPOSE);
      case STORED -> asking(TO, NOTE).needing(TO);
      case QUARANTINED -> asking(PURPOSE).needing(PURPOSE);
      case PRESERVED, HOLD_RELEASED -> asking(PURPOSE, AUTHORITY).needing(PURPOSE);
      case RETURNED_TO_OWNER ->
          asking(TO, PURPOSE, AUTHORITY, WITNESS).needing(TO, AUTHORITY, WITNESS);
      case DISPOSED ->
          asking(PURPOSE, AUTHORITY, METHOD, WITNESS).needing(PURPOSE, AUTHORITY, METHOD, WITNESS);
      case CORRECTED -> asking(CORRECTS, NOTE).needing(CORRECTS, NOTE);
    };
  }

  private static CustodyFields asking(StatementField... fields) {
    return new CustodyFields(List.of(fields), Set.of());
  }

  private CustodyFields needing(StatementField... fields) {
    return new CustodyFields(asked, Set.of(fields));
  }
}
