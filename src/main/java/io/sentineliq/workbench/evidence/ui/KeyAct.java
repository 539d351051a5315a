package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Map;

/** Makes the key of whoever has none yet, so that others can be told its fingerprint. */
final class KeyAct implements SignedAct {

  @Override
  public String title() {
    return Messages.text("evidence.key.own");
  }

  @Override
  public String subject() {
    return Messages.text("evidence.key.subject");
  }

  @Override
  public String verb() {
    return Messages.text("evidence.key.done");
  }

  @Override
  public List<ActField> fields(Progress progress) {
    return List.of();
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var name = VisibleText.of(signer.holder().name());
    var lines = new PreviewLines();
    lines.add(Messages.text("evidence.key.name"), signer.holder().name());
    lines.add(Messages.text("evidence.import.signer"), signer.key().fingerprint());
    return new Preview(Messages.text("evidence.key.summary", name), lines.all());
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    return Notice.information(Messages.text("evidence.key.made", signer.key().fingerprint()));
  }
}
