package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.vault.StoredContent;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes items from items over the store. */
public final class CopyService implements Copies {

  private final Transactions transactions;
  private final ItemWriter items;
  private final IntakeService intake;
  private final CustodyService custody;
  private final Contents contents;

  CopyService(
      Transactions transactions,
      CustodyLog log,
      IntakeService intake,
      CustodyService custody,
      Contents contents) {
    this.transactions = transactions;
    this.items = new ItemWriter(new CustodyWriter(log));
    this.intake = intake;
    this.custody = custody;
    this.contents = contents;
  }

  @Override
  public UUID copy(UUID parentId, NewCopy copy, Signer signer, Progress progress) {
    var command =
        CustodyCommand.of(parentId, CustodyAction.COPIED)
            .with(StatementField.CHILD, parentId.toString())
            .with(StatementField.PURPOSE, copy.purpose())
            .with(StatementField.METHOD, copy.method());
    // What cannot be entered is not read.
    var _ = custody.preview(command, signer, progress);
    IntakeService.Entry entry = (unit, content) -> write(unit, copy, command, content, signer);
    try {
      return copy.file().isPresent()
          ? from(copy.file().get(), entry, progress)
          : from(parentId, copy, entry, progress);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(copy.name(), String.valueOf(e.getMessage())).asException(e);
    }
  }

  private UUID from(Path file, IntakeService.Entry entry, Progress progress) throws IOException {
    try (var bytes = Files.newByteChannel(file)) {
      return intake.stored(
          new IntakeService.Source(bytes, bytes.size(), file.toString(), null), entry, progress);
    }
  }

  private UUID from(UUID parentId, NewCopy copy, IntakeService.Entry entry, Progress progress)
      throws IOException {
    var size = transactions.read(progress, unit -> unit.require(Evidence.class, parentId).size());
    try (var bytes = contents.read(parentId, copy.purpose(), progress)) {
      return intake.stored(
          new IntakeService.Source(
              Channels.newChannel(bytes), size.orElse(Progress.UNKNOWN), copy.name(), null),
          entry,
          progress);
    }
  }

  private UUID write(
      UnitOfWork unit, NewCopy copy, CustodyCommand command, StoredContent content, Signer signer) {
    var parent = unit.require(Evidence.class, command.itemId());
    var child = items.add(unit, item(unit, parent, copy), content, signer);
    custody.act(unit, command.with(StatementField.CHILD, child.id().toString()), signer);
    return child.id();
  }

  private static NewItem item(Reading unit, Evidence parent, NewCopy copy) {
    var record = parent.record();
    var number = unit.require(CaseFile.class, parent.caseId()).number() + "/" + parent.exhibit();
    return new NewItem(
        parent.caseId(),
        EvidenceKind.valueOf(record.get(ItemField.KIND)),
        copy.name(),
        Tlp.valueOf(record.get(ItemField.TLP)),
        Map.of(
            ItemField.SOURCE, Messages.text("evidence.exhibit", number),
            ItemField.METHOD, copy.method(),
            ItemField.LOCATION, record.get(ItemField.LOCATION)),
        List.of(),
        Optional.of(parent.id()));
  }
}
