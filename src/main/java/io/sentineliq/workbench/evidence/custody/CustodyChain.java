package io.sentineliq.workbench.evidence.custody;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Verifies the chain of one item from its texts alone, entry by entry, and stops at the first bad
 * one. That the entries are in a ledger is for inclusion proofs to show.
 */
public final class CustodyChain {

  private final UUID item;
  private final KeyRing keys;
  private final List<Integer> backdated = new ArrayList<>();
  private final Map<String, String> offers = new HashMap<>();
  private CustodyStanding standing = CustodyStanding.NONE;
  private Optional<ChainFault> fault = Optional.empty();
  private Instant latest = Instant.MIN;
  private long sequence = -1;

  /** The chain of {@code item}, whose signatures are checked with {@code keys}. */
  public CustodyChain(UUID item, KeyRing keys) {
    this.item = item;
    this.keys = keys;
  }

  /**
   * Adds the next entry; false when it is bad or one before was.
   *
   * @param entry text of the {@link CustodyEnvelope}
   * @param statement text of the {@link Statement} it wraps
   */
  public boolean add(String entry, String statement) {
    if (fault.isEmpty()) {
      fault = judge(entry, statement);
    }
    return fault.isEmpty();
  }

  /** The first bad entry. */
  public Optional<ChainFault> fault() {
    return fault;
  }

  /** Where the item stands after the good entries. */
  public CustodyStanding standing() {
    return standing;
  }

  /** Numbers of the entries whose stated time lies before their predecessor's. */
  public List<Integer> backdated() {
    return List.copyOf(backdated);
  }

  private Optional<ChainFault> judge(String entryText, String statementText) {
    CustodyEnvelope entry;
    Statement statement;
    try {
      entry = CustodyEnvelope.parse(entryText);
    } catch (IllegalArgumentException e) {
      return fault(ChainFaultKind.ENTRY, String.valueOf(e.getMessage()));
    }
    try {
      statement = Statement.parse(statementText);
    } catch (IllegalArgumentException e) {
      return fault(ChainFaultKind.STATEMENT, String.valueOf(e.getMessage()));
    }
    var found =
        place(entry)
            .or(() -> agreement(entry, statement))
            .or(() -> signature(entry, statement))
            .or(() -> rule(entry, statement));
    if (found.isEmpty()) {
      accept(entry, statement);
    }
    return found;
  }

  private Optional<ChainFault> place(CustodyEnvelope entry) {
    if (!entry.item().equals(item)
        || entry.entry() != standing.entries() + 1
        || entry.sequence() <= sequence) {
      return fault(ChainFaultKind.PLACE, Integer.toString(entry.entry()));
    }
    return entry.previous().equals(standing.head())
        ? Optional.empty()
        : fault(ChainFaultKind.PREVIOUS, entry.previous());
  }

  private Optional<ChainFault> agreement(CustodyEnvelope entry, Statement statement) {
    if (!statement.digest().equals(entry.statement())) {
      return fault(ChainFaultKind.DIGEST, statement.digest());
    }
    var signer = statement.signer();
    var isAgreed =
        statement.get(StatementField.ACTION).equals(entry.action())
            && statement.item().equals(item)
            && statement.get(StatementField.WORKSPACE).equals(entry.workspace().toString())
            && statement.get(StatementField.PREVIOUS).equals(entry.previous())
            && signer.map(party -> party.id().equals(entry.actorId())).orElse(true);
    return isAgreed ? Optional.empty() : fault(ChainFaultKind.CONTRADICTION, entry.action());
  }

  private Optional<ChainFault> signature(CustodyEnvelope entry, Statement statement) {
    return switch (SignatureCheck.of(entry, statement, keys)) {
      case VALID -> Optional.empty();
      case UNSIGNED ->
          statement.action().needsSignature()
              ? fault(ChainFaultKind.UNSIGNED, entry.action())
              : Optional.empty();
      case NO_KEY -> fault(ChainFaultKind.KEY, entry.key());
      case INVALID -> fault(ChainFaultKind.SIGNATURE, entry.key());
    };
  }

  private Optional<ChainFault> rule(CustodyEnvelope entry, Statement statement) {
    var isForOffer =
        statement.action() != CustodyAction.TRANSFERRED
            || statement.get(StatementField.OFFER).equals(standing.offer());
    if (!isForOffer) {
      return fault(ChainFaultKind.RULE, statement.get(StatementField.OFFER));
    }
    if (statement.action() == CustodyAction.HANDED_OVER && !isReceived(statement)) {
      return fault(ChainFaultKind.RECEIPT, statement.get(StatementField.OFFER));
    }
    return standing
        .refusal(statement, entry.actorId())
        .flatMap(refusal -> fault(ChainFaultKind.RULE, entry.action()));
  }

  private boolean isReceived(Statement statement) {
    var offeredTo = offers.get(statement.get(StatementField.OFFER));
    return offeredTo != null && ReceiptCheck.isGood(statement, offeredTo);
  }

  private void accept(CustodyEnvelope entry, Statement statement) {
    if (statement.action() == CustodyAction.EXPORTED) {
      offers.put(entry.hash(), statement.get(StatementField.RECEIVED_BY_KEY));
    }
    if (statement.statedAt().isBefore(latest)) {
      backdated.add(entry.entry());
    }
    latest = statement.statedAt();
    sequence = entry.sequence();
    standing = standing.after(statement, entry.actorId(), entry.hash());
  }

  private Optional<ChainFault> fault(ChainFaultKind kind, String detail) {
    return Optional.of(new ChainFault(standing.entries() + 1, kind, detail));
  }
}
