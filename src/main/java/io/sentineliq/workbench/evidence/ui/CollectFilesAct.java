package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes in files, those of folders too, each as an exhibit of its own. */
final class CollectFilesAct implements SignedAct {

  private static final String COMPARE = "compare";
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int LISTED = 6;

  private final EvidenceIntake intake;
  private final CollectFields collect;
  private final List<Path> chosen;
  private final EvidenceIntake.Alongside alongside;
  private volatile FoundFiles found = FoundFiles.NONE;

  /** Takes in {@code chosen}: files and folders. */
  CollectFilesAct(EvidenceIntake intake, CollectFields collect, List<Path> chosen) {
    this(intake, collect, chosen, EvidenceIntake.Alongside.NOTHING);
  }

  /** The same, with what is written alongside each. */
  CollectFilesAct(
      EvidenceIntake intake,
      CollectFields collect,
      List<Path> chosen,
      EvidenceIntake.Alongside alongside) {
    this.intake = intake;
    this.collect = collect;
    this.chosen = List.copyOf(chosen);
    this.alongside = alongside;
  }

  @Override
  public String title() {
    return Messages.text("evidence.collect.files");
  }

  @Override
  public String subject() {
    var first = VisibleText.of(String.valueOf(chosen.getFirst().getFileName()));
    return Messages.text("evidence.collect.chosen", first, chosen.size() - 1);
  }

  @Override
  public String verb() {
    return Messages.text("evidence.collect.sign");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<ActField> fields(Progress progress) {
    found = FoundFiles.below(chosen, progress);
    var fields = new ArrayList<>(collect.all(progress));
    fields.add(
        ActField.choice(
            COMPARE,
            Messages.text("evidence.collect.compare"),
            List.of(
                new ActField.Choice(NO, Messages.text("evidence.collect.compare.no")),
                new ActField.Choice(YES, Messages.text("evidence.collect.compare.yes"))),
            NO));
    return fields;
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var files = found;
    var sentence =
        Messages.text(
            "evidence.collect.summary.files",
            VisibleText.of(signer.holder().name()),
            files.files().size(),
            Numbers.bytes(files.bytes()),
            collect.chosenCase(answers, progress));
    var lines = new ArrayList<Preview.Line>();
    var shown = files.files().stream().limit(LISTED).map(CollectFilesAct::name).toList();
    var rest = files.files().size() - shown.size();
    var names = String.join("\n", shown);
    lines.add(
        new Preview.Line(
            Messages.text("evidence.collect.what"),
            rest == 0 ? names : Messages.text("evidence.collect.andMore", names, rest)));
    lines.addAll(collect.lines(answers));
    lines.add(
        new Preview.Line(
            Messages.text("evidence.collect.digests"),
            Messages.text("evidence.collect.digests.made")));
    return new Preview(sentence, lines).signedBy(signer);
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    var files = found;
    var isComparing = YES.equals(answers.get(COMPARE));
    var run = new FileRun(files, progress);
    return run.each(
        (file, each) -> {
          var source = new EnumMap<ItemField, String>(ItemField.class);
          source.put(ItemField.SOURCE, file.toAbsolutePath().toString());
          var item = collect.item(answers, String.valueOf(file.getFileName()), source);
          intake.collect(item, file, isComparing, alongside, signer, each);
        });
  }

  private static String name(Path file) {
    return VisibleText.of(String.valueOf(file.getFileName()));
  }
}
