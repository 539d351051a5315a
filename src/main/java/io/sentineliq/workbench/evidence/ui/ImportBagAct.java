package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.bag.BagCheck;
import io.sentineliq.workbench.evidence.bag.BagContents;
import io.sentineliq.workbench.evidence.bag.BagVerdict;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes the exhibits of a bag from another store into a case. */
final class ImportBagAct implements SignedAct {

  private static final String BAG = "bag";
  private static final String KNOWN = "known";
  private static final String ROOT = "root";
  private static final String UNVOUCHED = "unvouched";
  private static final String RECEIPT = "receipt";
  private static final String YES = "yes";
  private static final String NO = "no";
  private static final int LISTED = 8;

  private final Handover handover;
  private final CaseChoice cases;
  private final Optional<Path> dropped;

  /** Takes {@code dropped} in, or a bag that is still to be named. */
  ImportBagAct(Handover handover, CaseChoice cases, Optional<Path> dropped) {
    this.handover = handover;
    this.cases = cases;
    this.dropped = dropped;
  }

  @Override
  public String title() {
    return Messages.text("evidence.import");
  }

  @Override
  public String subject() {
    return Messages.text("evidence.import.subject");
  }

  @Override
  public String verb() {
    return Messages.text("evidence.import.sign");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public boolean isPreviewLong() {
    return true;
  }

  @Override
  public List<ActField> fields(Progress progress) {
    return List.of(
        ActField.neededFile(BAG, Messages.text("evidence.import.bag"))
            .beginning(dropped.map(Path::toString).orElse("")),
        cases.field(progress),
        ActField.needed(StatementField.PURPOSE.key(), Messages.of(StatementField.PURPOSE)),
        ActField.optional(StatementField.TO.key(), Messages.text("evidence.import.to")),
        ActField.optional(StatementField.AUTHORITY.key(), Messages.of(StatementField.AUTHORITY)),
        ActField.choice(
            UNVOUCHED,
            Messages.text("evidence.import.unvouched"),
            List.of(
                new ActField.Choice(NO, Messages.text("evidence.import.unvouched.no")),
                new ActField.Choice(YES, Messages.text("evidence.import.unvouched.yes"))),
            NO),
        ActField.file(KNOWN, Messages.text("evidence.import.known")),
        ActField.file(ROOT, Messages.text("evidence.import.root")),
        ActField.optionalTarget(RECEIPT, Messages.text("evidence.import.receipt")));
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var said = new Answered(answers);
    var arrival = arrival(said);
    var verdict = handover.verify(arrival, progress);
    var contents = contents(arrival, verdict, accepts(said));
    var items = contents.items();
    var sentence =
        Messages.text(
            "evidence.import.summary",
            VisibleText.of(signer.holder().name()),
            items.size(),
            Numbers.bytes(items.stream().mapToLong(ImportBagAct::size).sum()),
            cases.words(answers, progress));
    var lines = new PreviewLines();
    lines.add(Messages.text("evidence.bag.file"), arrival.bag().toString());
    lines.addPlain(Messages.text("evidence.bag.exhibits"), names(items));
    lines.add(Messages.text("evidence.import.ledger"), contents.checkpoint().origin());
    lines.add(Messages.text("evidence.import.signer"), contents.signer());
    lines.add(
        Messages.text("evidence.import.verified"),
        Messages.text(
            verdict.isTrusted() ? "evidence.import.trusted" : "evidence.import.consistent"));
    lines.add(Messages.of(StatementField.PURPOSE), said.text(StatementField.PURPOSE.key()));
    lines.add(Messages.text("evidence.import.to"), said.text(StatementField.TO.key()));
    lines.add(Messages.of(StatementField.AUTHORITY), said.text(StatementField.AUTHORITY.key()));
    lines.add(Messages.text("evidence.import.receipt.file"), said.text(RECEIPT));
    return new Preview(sentence, lines.all()).signedBy(signer);
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    var said = new Answered(answers);
    var arrival = arrival(said);
    var taking =
        new Handover.Taking(
            cases.chosen(answers),
            said.text(StatementField.PURPOSE.key()),
            said.text(StatementField.AUTHORITY.key()),
            said.text(StatementField.TO.key()),
            accepts(said),
            said.path(RECEIPT));
    var taken = handover.take(arrival, taking, signer, progress);
    return Notice.information(
        taken.isNew()
            ? Messages.text("evidence.import.done", taken.exhibits())
            : Messages.text("evidence.import.before"));
  }

  /** What is not consistent is never taken; what nobody vouches for only when that was said. */
  private static BagContents contents(
      Handover.Arrival arrival, BagVerdict verdict, boolean acceptsUnvouched) {
    var why = verdict.failure().map(BagCheck::sentence).orElse("");
    var contents =
        verdict
            .contents()
            .orElseThrow(
                () -> new Problem.UnreadableInput(arrival.bag().toString(), why).asException());
    if (!verdict.isTrusted() && !acceptsUnvouched) {
      throw new Problem.Conflict(Messages.text("handover.nobodyVouches", contents.signer()))
          .asException();
    }
    return contents;
  }

  private static String names(List<BagContents.Item> items) {
    var names =
        items.stream()
            .limit(LISTED)
            .map(
                item ->
                    VisibleText.of(
                        item.record().get(ItemField.CASE_NUMBER)
                            + "/"
                            + item.exhibit()
                            + "  "
                            + item.record().get(ItemField.NAME)))
            .collect(Collectors.joining("\n"));
    var rest = items.size() - LISTED;
    return rest > 0 ? Messages.text("evidence.collect.andMore", names, rest) : names;
  }

  private static long size(BagContents.Item item) {
    return item.hasContent() ? Long.parseLong(item.record().get(ItemField.SIZE)) : 0;
  }

  private static boolean accepts(Answered said) {
    return said.text(UNVOUCHED).equals(YES);
  }

  private static Handover.Arrival arrival(Answered said) {
    return new Handover.Arrival(
        said.path(BAG).orElse(Path.of("")), said.told(KNOWN), said.path(ROOT));
  }
}
