package io.sentineliq.workbench.app;

import io.sentineliq.workbench.account.signing.KeyHolder;
import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.EvidenceKind;
import io.sentineliq.workbench.evidence.NewCopy;
import io.sentineliq.workbench.evidence.NewItem;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What two people of the sample collected for its case and did with it in the days before it was
 * loaded. Each signs with a key of their own, which nobody can open afterwards.
 */
final class SampleEvidence {

  private static final String ORGANISATION = "Alderlume SOC";
  private static final String ROOM = "Evidence room A, shelf 3";

  private final WorkspaceSession nadia;
  private final WorkspaceSession otavio;
  private final SampleClock clock;
  private final Progress progress;
  private final Signer nadias;
  private final Signer otavios;

  /** Both at work under {@code clock}. */
  SampleEvidence(
      WorkspaceSession nadia, WorkspaceSession otavio, SampleClock clock, Progress progress) {
    this.nadia = nadia;
    this.otavio = otavio;
    this.clock = clock;
    this.progress = progress;
    this.nadias = signer(nadia);
    this.otavios = signer(otavio);
  }

  /** Opens the case and tells its evidence. */
  void tell() {
    var draft =
        new NewCase(
            Messages.text("sample.case"),
            null,
            Priority.HIGH,
            CaseType.FORENSIC_ANALYSIS,
            Confidentiality.INTERNAL,
            Tlp.AMBER,
            null);
    var caseId = nadia.cases().open(new Cases.Opening(draft, List.of(), Optional.empty(), false));
    laptop(caseId);
    log(caseId);
    mail(caseId);
  }

  /** Taken out, brought back, sealed and held. */
  private void laptop(UUID caseId) {
    clock.pass(Duration.ofMinutes(25));
    var item =
        nadia
            .intake()
            .take(
                item(
                    caseId,
                    EvidenceKind.OTHER,
                    "Laptop WS-ALD-0231, 14″",
                    Map.of(ItemField.SERIAL, "AL-7F20913", ItemField.WITNESS, "Priya Venkat")),
                nadias,
                progress);
    clock.pass(Duration.ofHours(19));
    act(
        otavio,
        otavios,
        CustodyCommand.of(item, CustodyAction.CHECKED_OUT)
            .with(StatementField.PURPOSE, "Imaging of the drive behind write blocker WB-3")
            .with(StatementField.TO, "Lab 2, bench 4"));
    clock.pass(Duration.ofHours(22));
    act(
        otavio,
        otavios,
        CustodyCommand.of(item, CustodyAction.CHECKED_IN)
            .with(StatementField.TO, ROOM)
            .with(StatementField.CONDITION, "As it was, battery removed"));
    clock.pass(Duration.ofMinutes(10));
    act(
        nadia,
        nadias,
        CustodyCommand.of(item, CustodyAction.SEALED)
            .with(StatementField.SEAL_OUT, "S-11902")
            .with(StatementField.PURPOSE, "Kept until the hearing")
            .with(StatementField.WITNESS, "Priya Venkat"));
    act(
        nadia,
        nadias,
        CustodyCommand.of(item, CustodyAction.PRESERVED)
            .with(StatementField.PURPOSE, "Litigation")
            .with(StatementField.AUTHORITY, "Letter of counsel, 12 November"));
  }

  /** Handed over by two people, verified, and out for longer than was said. */
  private void log(UUID caseId) {
    clock.pass(Duration.ofHours(3));
    var item = collected(caseId, EvidenceKind.LOG, "mail-gateway.log", gatewayLog());
    clock.pass(Duration.ofHours(16));
    act(
        nadia,
        nadias,
        CustodyCommand.offer(item, otavio.membership().userId())
            .with(StatementField.PURPOSE, "Reconstruction of the first day")
            .with(StatementField.TO, "Lab 1, safe")
            .with(StatementField.CONDITION, "Unchanged"));
    clock.pass(Duration.ofMinutes(40));
    act(
        otavio,
        otavios,
        CustodyCommand.of(item, CustodyAction.TRANSFERRED)
            .with(StatementField.TO, "Lab 1, safe")
            .with(StatementField.CONDITION, "Unchanged"));
    var _ = otavio.contents().verify(item, Optional.of(otavios), progress);
    clock.pass(Duration.ofHours(5));
    act(
        otavio,
        otavios,
        CustodyCommand.of(item, CustodyAction.CHECKED_OUT)
            .with(StatementField.PURPOSE, "Timeline of the mailboxes")
            .with(StatementField.TO, "Lab 2, bench 1")
            .with(StatementField.DUE, clock.instant().plus(Duration.ofHours(8))));
  }

  /** Looked at, copied for work, and on its way to a colleague. */
  private void mail(UUID caseId) {
    clock.pass(Duration.ofHours(2));
    var item = collected(caseId, EvidenceKind.EMAIL, "invoice-8841.eml", mailText());
    clock.pass(Duration.ofHours(1));
    var copy =
        new NewCopy(
            "invoice-8841, working copy",
            "Analysis of its links",
            "Copied and hashed again",
            Optional.empty());
    var _ = nadia.copies().copy(item, copy, nadias, progress);
    clock.pass(Duration.ofHours(1));
    act(
        nadia,
        nadias,
        CustodyCommand.offer(item, otavio.membership().userId())
            .with(StatementField.PURPOSE, "Headers to be compared with the gateway")
            .with(StatementField.TO, "Lab 1, safe"));
  }

  private UUID collected(UUID caseId, EvidenceKind kind, String name, String text) {
    var told =
        Map.of(
            ItemField.SOURCE, "mx2.alderlume.example:/var/log/" + name,
            ItemField.TOOL, "scp",
            ItemField.CLOCK_OFFSET, "+00:00:41");
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return nadia.intake().collect(item(caseId, kind, name, told), bytes, nadias, progress);
  }

  private void act(WorkspaceSession session, Signer signer, CustodyCommand command) {
    session.custody().act(command, signer, progress);
  }

  private static NewItem item(
      UUID caseId, EvidenceKind kind, String name, Map<ItemField, String> more) {
    var told = new EnumMap<ItemField, String>(ItemField.class);
    told.putAll(more);
    told.put(ItemField.LOCATION, ROOM);
    told.put(ItemField.AUTHORITY, "Incident policy IR-07, owner’s consent");
    told.put(ItemField.METHOD, "Taken over by two people");
    return new NewItem(caseId, kind, name, Tlp.AMBER, told, List.of("mailbox"), Optional.empty());
  }

  private Signer signer(WorkspaceSession session) {
    var holder = new KeyHolder(session.membership().displayName(), ORGANISATION);
    var passphrase = UUID.randomUUID().toString().toCharArray();
    return session.signingKeys().create(holder, passphrase, progress);
  }

  private static String gatewayLog() {
    var lines = new StringBuilder();
    for (var minute = 10; minute < 50; minute++) {
      lines
          .append("2026-11-16T08:")
          .append(minute)
          .append(":04Z accepted from=<billing@alderlume-invoices.example> client=203.0.113.")
          .append(minute)
          .append(" to=<r.sakamoto@alderlume.example>\n");
    }
    return lines.toString();
  }

  private static String mailText() {
    return """
    Received: from relay.alderlume-invoices.example (203.0.113.77)
    From: Billing <billing@alderlume-invoices.example>
    To: r.sakamoto@alderlume.example
    Subject: Invoice 8841 is overdue
    Date: Mon, 16 Nov 2026 08:12:44 +0000
    Message-ID: <8841.77@alderlume-invoices.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    Dear customer,

    please sign in at hxxps://login.alderlume-invoices.example/office to see the invoice.
    """;
  }
}
