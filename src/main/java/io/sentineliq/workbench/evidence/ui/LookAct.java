package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Contents;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at the bytes of an exhibit, for a reason that is recorded before the first of them. */
final class LookAct implements SignedAct {

  private final Custody custody;
  private final Contents contents;
  private final ExhibitRow exhibit;
  private volatile @Nullable RandomContent opened;

  LookAct(Custody custody, Contents contents, ExhibitRow exhibit) {
    this.custody = custody;
    this.contents = contents;
    this.exhibit = exhibit;
  }

  /** The bytes, once the act is done; whoever takes them closes them. */
  @Nullable RandomContent opened() {
    return opened;
  }

  @Override
  public String title() {
    return Messages.text("evidence.look");
  }

  @Override
  public String subject() {
    return exhibit.number() + "  " + exhibit.name();
  }

  @Override
  public String verb() {
    return Messages.text("evidence.look.sign");
  }

  @Override
  public List<ActField> fields(Progress progress) {
    return List.of(
        ActField.needed(StatementField.PURPOSE.key(), Messages.of(StatementField.PURPOSE)));
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
    try {
      opened = contents.open(exhibit.id(), purpose(answers), Optional.of(signer), progress);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(subject(), String.valueOf(e.getMessage())).asException(e);
    }
    return Notice.information(
        Messages.text("evidence.done", Messages.of(CustodyAction.ACCESSED), exhibit.number()));
  }

  private static String purpose(Map<String, String> answers) {
    return answers.getOrDefault(StatementField.PURPOSE.key(), "");
  }
}
