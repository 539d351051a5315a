package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Things that are collected in the sample, so that there is custody to look at. */
final class TourExhibits {

  private static final Progress QUIET = Progress.unwatched();

  private final Workplace workplace;

  TourExhibits(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Collects two things for a case under a key of its own, takes one out and seals it. */
  void collect(UUID caseId) {
    var evidence = workplace.evidence();
    var signer =
        evidence
            .key()
            .create(
                new KeyHolder(evidence.person(), "Alderlume SOC"),
                UUID.randomUUID().toString().toCharArray(),
                QUIET);
    evidence.intake().take(item(caseId, "Phone of r.sakamoto", "Room A, shelf 2"), signer, QUIET);
    var laptop =
        evidence
            .intake()
            .take(item(caseId, "Laptop WS-ALD-0231, 14″", "Room A, shelf 3"), signer, QUIET);
    List.of(
            CustodyCommand.of(laptop, CustodyAction.CHECKED_OUT)
                .with(StatementField.PURPOSE, "Imaging of the drive")
                .with(StatementField.TO, "Lab 2, bench 4"),
            CustodyCommand.of(laptop, CustodyAction.CHECKED_IN)
                .with(StatementField.TO, "Room A, shelf 3")
                .with(StatementField.CONDITION, "As it was"),
            CustodyCommand.of(laptop, CustodyAction.SEALED)
                .with(StatementField.SEAL_OUT, "S-11902")
                .with(StatementField.PURPOSE, "Kept until the hearing")
                .with(StatementField.WITNESS, "Priya Venkat"))
        .forEach(command -> evidence.custody().act(command, signer, QUIET));
  }

  private static NewItem item(UUID caseId, String name, String place) {
    return new NewItem(
        caseId,
        EvidenceKind.OTHER,
        name,
        Tlp.AMBER,
        Map.of(
            ItemField.LOCATION, place,
            ItemField.AUTHORITY, "Incident policy IR-07, owner’s consent",
            ItemField.METHOD, "Taken over at the desk",
            ItemField.SERIAL, "AL-7F20913"),
        List.of(),
        Optional.empty());
  }
}
