package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes in a thing without bytes. */
final class CollectAct implements SignedAct {

  private final EvidenceIntake intake;
  private final CollectFields collect;

  CollectAct(EvidenceIntake intake, CollectFields collect) {
    this.intake = intake;
    this.collect = collect;
  }

  @Override
  public String title() {
    return Messages.text("evidence.collect.thing");
  }

  @Override
  public String subject() {
    return Messages.text("evidence.collect.subject");
  }

  @Override
  public String verb() {
    return Messages.text("evidence.collect.sign");
  }

  @Override
  public List<ActField> fields(Progress progress) {
    var fields = new ArrayList<ActField>();
    fields.add(ActField.needed(ItemField.NAME.key(), Messages.of(ItemField.NAME)));
    fields.addAll(collect.all(progress));
    return fields;
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var sentence =
        Messages.text(
            "evidence.collect.summary",
            VisibleText.of(signer.holder().name()),
            VisibleText.of(name(answers)),
            collect.chosenCase(answers, progress));
    return new Preview(sentence, collect.lines(answers)).signedBy(signer);
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    var item = collect.item(answers, name(answers), Map.of());
    intake.take(item, signer, progress);
    return Notice.information(Messages.text("evidence.collected", VisibleText.of(item.name())));
  }

  private static String name(Map<String, String> answers) {
    return answers.getOrDefault(ItemField.NAME.key(), "");
  }
}
