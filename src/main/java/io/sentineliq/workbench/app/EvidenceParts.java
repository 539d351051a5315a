package io.sentineliq.workbench.app;

import io.sentineliq.workbench.audit.ExportTrail;
import io.sentineliq.workbench.evidence.Evidence;
import io.sentineliq.workbench.evidence.TeamKeyService;
import io.sentineliq.workbench.evidence.anchor.AnchorService;
import io.sentineliq.workbench.evidence.ui.ExhibitFeature;
import java.nio.file.Path;
import java.time.Clock;

/** What the screens of evidence work with in an open workspace. */
public final class EvidenceParts {

  private EvidenceParts() {}

  /** Those of {@code session}; what this computer remembers of ledgers is in {@code ledger}. */
  public static ExhibitFeature.Parts of(WorkspaceSession session, Path ledger) {
    var transactions = session.transactions();
    var anchors = new StoredAnchors(new AnchorService(transactions));
    return new ExhibitFeature.Parts(
        session.evidence(),
        session.custody(),
        session.intake(),
        session.contents(),
        session.copies(),
        session.findings(),
        new StoredHandover(session, ledger, anchors),
        anchors,
        new StoredProofs(transactions, ledger, Clock.systemUTC()),
        session.signingKeys(),
        new TeamKeyService(transactions),
        session.cases(),
        session.membership().displayName(),
        written -> transactions.write(unit -> ExportTrail.tell(unit, Evidence.KIND, written)));
  }
}
