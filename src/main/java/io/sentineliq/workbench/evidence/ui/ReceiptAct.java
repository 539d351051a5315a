package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.bag.Receipt;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Enters the receipt of whoever took exhibits over into a store of their own. */
final class ReceiptAct implements SignedAct {

  private static final String RECEIPT = "receipt";

  private final Handover handover;

  ReceiptAct(Handover handover) {
    this.handover = handover;
  }

  @Override
  public String title() {
    return Messages.text("evidence.receipt");
  }

  @Override
  public String subject() {
    return Messages.text("evidence.receipt.subject");
  }

  @Override
  public String verb() {
    return Messages.text("evidence.receipt.sign");
  }

  @Override
  public List<ActField> fields(Progress progress) {
    return List.of(ActField.neededFile(RECEIPT, Messages.text("evidence.receipt.file")));
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var returned = returned(answers, progress);
    var receipt = returned.receipt();
    var taken = receipt.lines().getFirst();
    var receiver = taken.statement();
    var sentence =
        Messages.text(
            "evidence.receipt.summary",
            VisibleText.of(signer.holder().name()),
            receipt.lines().size(),
            VisibleText.of(receiver.get(StatementField.SIGNER_NAME)));
    var lines = new PreviewLines();
    lines.addPlain(
        Messages.text("evidence.receipt.exhibits"),
        returned.exhibits().stream().map(VisibleText::of).collect(Collectors.joining("\n")));
    lines.add(Messages.text("evidence.receipt.receiver"), receiver(receiver));
    lines.add(Messages.text("evidence.receipt.key"), taken.entry().key());
    lines.add(Messages.text("evidence.import.ledger"), ledger(receipt));
    lines.add(Messages.of(StatementField.TO), receiver.get(StatementField.TO));
    return new Preview(sentence, lines.all()).signedBy(signer);
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    var count = handover.enter(returned(answers, progress).receipt(), signer, progress);
    return Notice.information(
        Messages.text("evidence.receipt.done", Messages.of(CustodyAction.HANDED_OVER), count));
  }

  private Handover.Returned returned(Map<String, String> answers, Progress progress) {
    return handover.receipt(new Answered(answers).path(RECEIPT).orElse(Path.of("")), progress);
  }

  private static String receiver(Statement statement) {
    var organisation = statement.get(StatementField.SIGNER_ORGANISATION);
    var name = statement.get(StatementField.SIGNER_NAME);
    return organisation.isEmpty() ? name : name + ", " + organisation;
  }

  private static String ledger(Receipt receipt) {
    return receipt.checkpoint().text().lines().findFirst().orElse("");
  }
}
