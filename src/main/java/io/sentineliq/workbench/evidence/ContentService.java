package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyState;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.vault.AlteredContentException;
import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.notification.NotificationEvent;
import io.sentineliq.workbench.notification.NotificationPost;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.MemberQueries_;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;

/** Reads and verifies the bytes of exhibits. */
public final class ContentService implements Contents {

  private static final int AT_ONCE = 100;

  private final Transactions transactions;
  private final CustodyWriter writer;
  private final VaultGate gate;

  ContentService(Transactions transactions, CustodyLog log, VaultGate gate) {
    this.transactions = transactions;
    this.writer = new CustodyWriter(log);
    this.gate = gate;
  }

  @Override
  public InputStream look(UUID itemId, String purpose, Optional<Signer> signer, Progress progress)
      throws IOException {
    return bytes(accessed(itemId, purpose, signer, progress));
  }

  @Override
  public RandomContent open(UUID itemId, String purpose, Optional<Signer> signer, Progress progress)
      throws IOException {
    var item = accessed(itemId, purpose, signer, progress);
    return gate.vault().open(item.id(), item.content().orElseThrow(), item.size().orElse(0L));
  }

  @Override
  public InputStream read(UUID itemId, String purpose, Progress progress) throws IOException {
    return bytes(recorded(itemId, purpose, progress));
  }

  @Override
  public Verification verify(UUID itemId, Optional<Signer> signer, Progress progress) {
    var item = recorded(itemId, Messages.text("evidence.purpose.verify"), progress);
    var found = hash(item, progress);
    transactions.write(progress, unit -> record(unit, item, found, signer));
    return found;
  }

  @Override
  public Round verifyOldest(long budget, Duration age, Progress progress) {
    var verified = 0;
    var failed = 0;
    var bytes = 0L;
    for (var item : oldest(age, progress)) {
      var size = item.size().orElse(0L);
      if (bytes > 0 && bytes + size > budget) {
        break;
      }
      bytes += size;
      if (verify(item.id(), Optional.empty(), progress).isIntact()) {
        verified++;
      } else {
        failed++;
      }
    }
    return new Round(verified, failed, bytes);
  }

  @Override
  public void sweep() throws IOException {
    gate.sweep();
  }

  private Evidence accessed(
      UUID itemId, String purpose, Optional<Signer> signer, Progress progress) {
    return transactions.write(
        progress,
        unit -> {
          var found = readable(unit, itemId);
          requirePurpose(purpose);
          var command =
              CustodyCommand.of(itemId, CustodyAction.ACCESSED)
                  .with(StatementField.PURPOSE, purpose);
          tell(unit, found, command, signer);
          return found;
        });
  }

  private List<Evidence> oldest(Duration age, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            unit.queries(EvidenceQueries_::new)
                .unverified(
                    unit.now().minus(age),
                    List.of(
                        CustodyState.DISPOSED,
                        CustodyState.RETURNED_TO_OWNER,
                        CustodyState.HANDED_OVER),
                    runsTheWorkspace(unit),
                    unit.actor().id(),
                    Page.first(AT_ONCE)));
  }

  private Evidence recorded(UUID itemId, String purpose, Progress progress) {
    requirePurpose(purpose);
    return transactions.write(
        progress,
        unit -> {
          var item = readable(unit, itemId);
          unit.audit(
              "EVIDENCE_READ",
              item.ref(),
              Messages.text("evidence.exhibit", number(unit, item)),
              Difference.none(),
              Map.of("purpose", purpose));
          return item;
        });
  }

  private InputStream bytes(Evidence item) throws IOException {
    return gate.vault().read(item.id(), item.content().orElseThrow(), item.sha256().orElseThrow());
  }

  private Verification hash(Evidence item, Progress progress) {
    var total = item.size().orElse(0L);
    var done = 0L;
    try (var bytes = bytes(item)) {
      var block = new byte[1 << 18];
      for (var read = bytes.read(block); read >= 0; read = bytes.read(block)) {
        progress.stopIfCancelled();
        done += read;
        progress.report(done, total, "");
      }
      return done == total
          ? new Verification(true, item.sha256().orElseThrow(), "")
          : new Verification(false, "", Messages.text("evidence.failed.length", done, total));
    } catch (AlteredContentException e) {
      return new Verification(false, "", Messages.text("evidence.failed.altered", e.offset()));
    } catch (NoSuchFileException e) {
      return new Verification(false, "", Messages.text("evidence.failed.missing"));
    } catch (IOException e) {
      return new Verification(false, "", Messages.text("evidence.failed.unreadable", done));
    }
  }

  private Boolean record(
      UnitOfWork unit, Evidence item, Verification found, Optional<Signer> signer) {
    var command =
        CustodyCommand.of(
                item.id(),
                found.isIntact() ? CustodyAction.VERIFIED : CustodyAction.VERIFICATION_FAILED)
            .with(StatementField.RECOMPUTED, found.recomputed())
            .with(StatementField.METHOD, Messages.text("evidence.method.verify"))
            .with(StatementField.NOTE, found.why());
    tell(unit, item, command, signer);
    if (!found.isIntact()) {
      var exhibit = Messages.text("evidence.exhibit", number(unit, item));
      NotificationPost.toAdministrators(
          unit,
          NotificationEvent.EVIDENCE_FAILED,
          item.id(),
          exhibit,
          List.of(new NotificationPost.Share(Severity.CRITICAL, 1, item.ref(), found.why())));
    }
    return Boolean.TRUE;
  }

  private void tell(
      UnitOfWork unit, Evidence item, CustodyCommand command, Optional<Signer> signer) {
    var standing = unit.require(EvidenceState.class, item.id()).standing();
    var refusal = standing.refusal(command.action(), unit.actor().id());
    if (refusal.isPresent()) {
      throw CustodyProblems.of(refusal.get(), command.action());
    }
    var statements = new Statements(unit, item, standing);
    if (signer.isPresent()) {
      writer.sign(unit, item, statements.of(command, signer.get()), signer.get());
    } else {
      writer.note(unit, item, statements.unsigned(command));
    }
  }

  private static Evidence withBytes(Reading unit, UUID itemId) {
    var item = unit.require(Evidence.class, itemId);
    var isGone =
        unit.require(EvidenceState.class, itemId).standing().state() == CustodyState.DISPOSED;
    if (item.content().isEmpty() || isGone) {
      throw new Problem.Conflict(Messages.text("evidence.noBytes")).asException();
    }
    return item;
  }

  private static Evidence readable(Reading unit, UUID itemId) {
    var item = withBytes(unit, itemId);
    var me = unit.actor().id();
    var isInvestigator =
        unit.require(CaseFile.class, item.caseId())
            .investigator()
            .filter(person -> person.id().equals(me))
            .isPresent();
    var isCustodian = unit.require(EvidenceState.class, itemId).custodianId().equals(me);
    if (!runsTheWorkspace(unit) && !isInvestigator && !isCustodian) {
      throw new Problem.Conflict(Messages.text("evidence.notForYou")).asException();
    }
    return item;
  }

  private static boolean runsTheWorkspace(Reading unit) {
    return unit.queries(MemberQueries_::new)
        .roleOf(unit.actor().id())
        .filter(role -> role != WorkspaceRole.MEMBER)
        .isPresent();
  }

  private static void requirePurpose(String purpose) {
    if (purpose.isBlank()) {
      throw new Problem.InvalidField(
              StatementField.PURPOSE.key(), "evidence.invalid.needed", List.of())
          .asException();
    }
  }

  private static String number(Reading unit, Evidence item) {
    return unit.require(CaseFile.class, item.caseId()).number() + "/" + item.exhibit();
  }
}
