package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.ExhibitDetails;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.fx.LinkedRecords;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One exhibit as its pane shows it.
 *
 * @param possible what can be done to it now by whoever works here
 * @param proof that its last entry stands in the ledger
 * @param anchored whether a trusted time covers that entry
 * @param linked what features above tie it to
 */
record ExhibitShown(
    ExhibitDetails details,
    Set<CustodyAction> possible,
    CustodyStory story,
    ExhibitProof proof,
    Anchors.Standing anchored,
    List<RecordLink> linked) {

  static ExhibitShown read(
      ExhibitFeature.Parts parts,
      LinkedRecords linked,
      InstantSource clock,
      UUID id,
      Progress progress) {
    var details = parts.exhibits().details(id, progress);
    var zone = ZoneId.systemDefault();
    var earlier = new EarlierStory(zone).tell(parts.handover().earlier(id, progress));
    var story = new StoryTeller(zone).tell(details.custody(), clock.instant()).after(earlier);
    var last = details.custody().getLast();
    return new ExhibitShown(
        details,
        parts.custody().possible(id, progress),
        story,
        parts.proofs().prove(last, progress),
        parts.anchors().of(last.envelope().sequence(), progress),
        linked.of(id, progress));
  }
}
