package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Findings;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for observables in the bytes of an exhibit; that they were read is recorded. */
final class ExtractAct implements SignedAct {

  private final Custody custody;
  private final Findings findings;
  private final ExhibitRow exhibit;
  private volatile List<Findings.Found> found = List.of();

  ExtractAct(Custody custody, Findings findings, ExhibitRow exhibit) {
    this.custody = custody;
    this.findings = findings;
    this.exhibit = exhibit;
  }

  /** What stands in the bytes, once the act is done. */
  List<Findings.Found> found() {
    return found;
  }

  @Override
  public String title() {
    return Messages.text("evidence.extract");
  }

  @Override
  public String subject() {
    return exhibit.number() + "  " + exhibit.name();
  }

  @Override
  public String verb() {
    return Messages.text("evidence.extract.sign");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<ActField> fields(Progress progress) {
    return List.of(
        ActField.needed(StatementField.PURPOSE.key(), Messages.of(StatementField.PURPOSE))
            .beginning(Messages.text("evidence.extract")));
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var command =
        CustodyCommand.of(exhibit.id(), CustodyAction.ACCESSED)
            .with(StatementField.PURPOSE, purpose(answers));
    return new StatementWords(custody.preview(command, signer, progress), subject()).preview();
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    var size = exhibit.size();
    var share = new ShareOfWork(progress, 0, size == null ? 0 : size, exhibit.number());
    found = findings.extract(exhibit.id(), purpose(answers), Optional.of(signer), share);
    return Notice.information(
        Messages.text("evidence.extract.done", found.size(), exhibit.number()));
  }

  private static String purpose(Map<String, String> answers) {
    return answers.getOrDefault(StatementField.PURPOSE.key(), "");
  }
}
