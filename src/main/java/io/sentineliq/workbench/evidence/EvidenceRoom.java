package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.vault.Vault;
import io.sentineliq.workbench.platform.persistence.Transactions;

/** Everything that works on the evidence of one open workspace, over one vault and one log. */
public final class EvidenceRoom {

  private final EvidenceService exhibits;
  private final CustodyService custody;
  private final IntakeService intake;
  private final ContentService contents;
  private final ReceivedItems received;
  private final CopyService copies;
  private final FindingService findings;

  /** Works through {@code transactions}; entries go to {@code log}, bytes into {@code vault}. */
  public EvidenceRoom(Transactions transactions, CustodyLog log, Vault vault) {
    var gate = new VaultGate(vault, transactions);
    this.exhibits = new EvidenceService(transactions);
    this.custody = new CustodyService(transactions, log, gate);
    this.intake = new IntakeService(transactions, log, gate);
    this.contents = new ContentService(transactions, log, gate);
    this.received = new ReceivedItems(transactions, log, gate);
    this.copies = new CopyService(transactions, log, intake, custody, contents);
    this.findings = new FindingService(transactions, contents);
  }

  /** Exhibits and their chains. */
  public EvidenceService exhibits() {
    return exhibits;
  }

  /** What is done with exhibits. */
  public CustodyService custody() {
    return custody;
  }

  /** Takes exhibits in. */
  public IntakeService intake() {
    return intake;
  }

  /** Takes in what comes with a chain of its own. */
  public ReceivedItems received() {
    return received;
  }

  /** Makes exhibits from exhibits. */
  public CopyService copies() {
    return copies;
  }

  /** Observables in their bytes. */
  public FindingService findings() {
    return findings;
  }

  /** Their bytes. */
  public ContentService contents() {
    return contents;
  }
}
