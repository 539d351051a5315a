package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.detection.DetectionQuery;
import io.sentineliq.workbench.detection.DetectionRow;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Things that are collected in the sample, so that there is custody to look at. */
final class TourExhibits {

  /** Under which the key of the tour is kept, for as long as the tour. */
  static final String PASSPHRASE = UUID.randomUUID().toString();

  /** What a mail that is collected leads to. */
  static final String LOOKALIKE = "alderlume-login.example";

  private static final int MOST = 50;

  private static final String MAIL =
      """
      From: "Accounts" <accounts@alderlume-billing.example>
      To: r.sakamoto@alderlume.example
      Subject: Invoice 20418 is overdue
      Date: Tue, 3 Nov 2026 08:12:44 +0000
      Message-ID: <20418@alderlume-billing.example>
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8

      Dear Rei,

      the invoice is three weeks overdue. Please look at it before noon:
      https://alderlume-billing.example/invoice/20418

      Accounts
      """;

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
                new KeyHolder(evidence.person(), "Alderlume SOC"), PASSPHRASE.toCharArray(), QUIET);
    evidence.intake().take(item(caseId, "Phone of r.sakamoto", "Room A, shelf 2"), signer, QUIET);
    var laptop =
        evidence
            .intake()
            .take(item(caseId, "Laptop WS-ALD-0231, 14″", "Room A, shelf 3"), signer, QUIET);
    var mail =
        evidence
            .intake()
            .collect(
                mail(caseId),
                new ByteArrayInputStream(MAIL.getBytes(StandardCharsets.UTF_8)),
                signer,
                QUIET);
    lookalike().ifPresent(found -> workplace.infringing().ties().link(found, mail, QUIET));
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

  /** The domain that the mail leads to, as it was found by itself. */
  private Optional<UUID> lookalike() {
    var detections = workplace.watching().detections();
    return detections.firstPage(DetectionQuery.OPEN, MOST, QUIET).rows().stream()
        .filter(row -> row.title().startsWith(LOOKALIKE))
        .map(DetectionRow::id)
        .findFirst();
  }

  private static NewItem mail(UUID caseId) {
    return new NewItem(
        caseId,
        EvidenceKind.EMAIL,
        "Invoice mail.eml",
        Tlp.AMBER,
        Map.of(
            ItemField.LOCATION, "Vault",
            ItemField.AUTHORITY, "Incident policy IR-07",
            ItemField.METHOD, "Exported from the mailbox"),
        List.of("phishing"),
        Optional.empty());
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
