package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Copies;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.NewCopy;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes an exhibit from an exhibit: a working copy, or what was carved or converted from it. */
final class CopyAct implements SignedAct {

  private static final String FILE = "file";

  private final Copies copies;
  private final ExhibitRow exhibit;

  CopyAct(Copies copies, ExhibitRow exhibit) {
    this.copies = copies;
    this.exhibit = exhibit;
  }

  @Override
  public String title() {
    return Messages.text("evidence.derive");
  }

  @Override
  public String subject() {
    return exhibit.number() + "  " + exhibit.name();
  }

  @Override
  public String verb() {
    return Messages.text("evidence.derive.sign");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<ActField> fields(Progress progress) {
    return List.of(
        ActField.needed(ItemField.NAME.key(), Messages.of(ItemField.NAME))
            .beginning(Messages.text("evidence.derive.name", exhibit.name())),
        ActField.needed(StatementField.PURPOSE.key(), Messages.of(StatementField.PURPOSE)),
        ActField.optional(StatementField.METHOD.key(), Messages.of(StatementField.METHOD)),
        ActField.file(FILE, Messages.text("evidence.derive.file")));
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var copy = copy(answers);
    var sentence =
        Messages.text(
            "evidence.derive.summary",
            VisibleText.of(signer.holder().name()),
            VisibleText.of(copy.name()),
            exhibit.number());
    var lines = new ArrayList<Preview.Line>();
    lines.add(
        new Preview.Line(
            Messages.text("evidence.derive.from"),
            copy.file()
                .map(file -> VisibleText.of(file.toString()))
                .orElseGet(() -> Messages.text("evidence.derive.own"))));
    lines.add(
        new Preview.Line(Messages.of(StatementField.PURPOSE), VisibleText.of(copy.purpose())));
    if (!copy.method().isEmpty()) {
      lines.add(
          new Preview.Line(Messages.of(StatementField.METHOD), VisibleText.of(copy.method())));
    }
    lines.add(
        new Preview.Line(
            Messages.text("evidence.derive.entries"), Messages.text("evidence.derive.both")));
    return new Preview(sentence, lines).signedBy(signer);
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    var copy = copy(answers);
    var size = exhibit.size();
    var share = new ShareOfWork(progress, 0, size == null ? 0 : size, copy.name());
    copies.copy(exhibit.id(), copy, signer, share);
    return Notice.information(Messages.text("evidence.collected", VisibleText.of(copy.name())));
  }

  private static NewCopy copy(Map<String, String> answers) {
    return new NewCopy(
        answers.getOrDefault(ItemField.NAME.key(), ""),
        answers.getOrDefault(StatementField.PURPOSE.key(), ""),
        answers.getOrDefault(StatementField.METHOD.key(), ""),
        Optional.of(answers.getOrDefault(FILE, "")).filter(path -> !path.isEmpty()).map(Path::of));
  }
}
