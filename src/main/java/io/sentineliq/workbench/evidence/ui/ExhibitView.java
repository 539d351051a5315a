package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/**
 * One exhibit as its pane shows it.
 *
 * @param possible what can be done to it now by whoever works here
 * @param proof that its last entry stands in the ledger
 */
record ExhibitView(
    ExhibitDetails details, Set<CustodyAction> possible, CustodyStory story, ExhibitProof proof) {

  static ExhibitView read(
      Exhibits exhibits,
      Custody custody,
      LedgerProofs proofs,
      InstantSource clock,
      UUID id,
      Progress progress) {
    var details = exhibits.details(id, progress);
    var story = new StoryTeller(ZoneId.systemDefault()).tell(details.custody(), clock.instant());
    return new ExhibitView(
        details,
        custody.possible(id, progress),
        story,
        proofs.prove(details.custody().getLast(), progress));
  }
}
