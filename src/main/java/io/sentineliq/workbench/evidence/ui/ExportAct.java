package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.ui.VerifyAct.Chosen;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives exhibits of one case out in a bag. */
final class ExportAct implements SignedAct {

  static final String TARGET = "bag";
  private static final String EARLIER = "earlier";
  private static final String CLOCK = "tsa";
  private static final String RECIPIENT = "recipient";
  private static final String ORGANISATION = "recipient_organisation";
  private static final String RECIPIENT_KEY = "recipient_key";
  private static final Pattern FILLING = Pattern.compile("[:\\s]");
  private static final int LISTED = 8;

  private final Exhibits exhibits;
  private final Handover handover;
  private final Chosen chosen;
  private volatile List<ExhibitRow> rows = List.of();

  ExportAct(Exhibits exhibits, Handover handover, Chosen chosen) {
    this.exhibits = exhibits;
    this.handover = handover;
    this.chosen = chosen;
  }

  @Override
  public String title() {
    return Messages.text("evidence.bag");
  }

  @Override
  public String subject() {
    return Messages.text("evidence.bag.subject");
  }

  @Override
  public String verb() {
    return Messages.text("evidence.bag.sign");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<ActField> fields(Progress progress) {
    rows = exhibits.rows(chosen.ids(progress), progress);
    if (rows.isEmpty()) {
      throw new Problem.Conflict(Messages.text("evidence.bag.nothing")).asException();
    }
    if (rows.stream().map(ExhibitRow::caseId).distinct().count() > 1) {
      throw new Problem.Conflict(Messages.text("handover.oneCase")).asException();
    }
    var name = Messages.text("evidence.bag.name", rows.getFirst().caseNumber());
    return List.of(
        ActField.target(
            TARGET,
            Messages.text("evidence.bag.target"),
            Path.of(System.getProperty("user.home", "")).resolve(name).toString()),
        ActField.needed(StatementField.PURPOSE.key(), Messages.of(StatementField.PURPOSE)),
        ActField.optional(StatementField.TO.key(), Messages.text("evidence.bag.to")),
        ActField.line(StatementField.AUTHORITY.key(), Messages.of(StatementField.AUTHORITY)),
        ActField.file(EARLIER, Messages.text("evidence.bag.earlier")),
        ActField.line(CLOCK, Messages.text("evidence.bag.tsa")),
        ActField.heading(Messages.text("evidence.bag.forGood")),
        ActField.optional(RECIPIENT, Messages.text("evidence.bag.recipient")),
        ActField.optional(ORGANISATION, Messages.text("evidence.bag.recipientOrg")),
        ActField.line(RECIPIENT_KEY, Messages.text("evidence.bag.recipientKey")));
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var bag = bag(answers);
    var all = rows;
    var sentence =
        Messages.text(
            "evidence.bag.summary",
            VisibleText.of(signer.holder().name()),
            all.size(),
            Numbers.bytes(bytes(all)),
            VisibleText.of(bag.to().isEmpty() ? "—" : bag.to()));
    var lines = new PreviewLines();
    lines.addPlain(Messages.text("evidence.bag.exhibits"), names(all));
    lines.add(Messages.text("evidence.bag.file"), bag.target().toString());
    lines.add(Messages.of(StatementField.PURPOSE), bag.purpose());
    lines.add(Messages.text("evidence.bag.to"), bag.to());
    lines.add(Messages.of(StatementField.AUTHORITY), bag.right());
    lines.add(Messages.text("evidence.bag.earlier"), bag.earlier().map(Path::toString).orElse(""));
    lines.add(Messages.text("evidence.bag.tsa"), bag.authority().map(URI::toString).orElse(""));
    bag.offeredTo().ifPresent(recipient -> addRecipient(lines, recipient));
    return new Preview(sentence, lines.all()).signedBy(signer);
  }

  private static void addRecipient(PreviewLines lines, Handover.Recipient recipient) {
    lines.add(
        Messages.text("evidence.bag.offered"),
        recipient.organisation().isEmpty()
            ? recipient.name()
            : recipient.name() + ", " + recipient.organisation());
    lines.add(Messages.text("evidence.bag.recipientKey"), recipient.key());
  }

  private static String names(List<ExhibitRow> all) {
    var names =
        all.stream()
            .limit(LISTED)
            .map(row -> VisibleText.of(row.number() + "  " + row.name()))
            .collect(Collectors.joining("\n"));
    var rest = all.size() - LISTED;
    return rest > 0 ? Messages.text("evidence.collect.andMore", names, rest) : names;
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    var bag = bag(answers);
    handover.write(bag, signer, new ShareOfWork(progress, 0, bytes(rows), nameOf(bag)));
    return Notice.information(
        Messages.text(
            "evidence.bag.done", VisibleText.of(nameOf(bag)), signer.key().fingerprint()));
  }

  private Handover.Bag bag(Map<String, String> answers) {
    var said = new Answered(answers);
    return new Handover.Bag(
        rows.stream().map(ExhibitRow::id).toList(),
        said.path(TARGET).orElse(Path.of("")),
        said.text(StatementField.PURPOSE.key()),
        said.text(StatementField.AUTHORITY.key()),
        said.text(StatementField.TO.key()),
        said.path(EARLIER),
        said.address(CLOCK),
        recipient(said));
  }

  private static Optional<Handover.Recipient> recipient(Answered said) {
    var key = FILLING.matcher(said.text(RECIPIENT_KEY)).replaceAll("").toLowerCase(Locale.ROOT);
    return key.isEmpty() && said.text(RECIPIENT).isEmpty()
        ? Optional.empty()
        : Optional.of(new Handover.Recipient(said.text(RECIPIENT), said.text(ORGANISATION), key));
  }

  private static String nameOf(Handover.Bag bag) {
    return String.valueOf(bag.target().getFileName());
  }

  private static long bytes(List<ExhibitRow> rows) {
    return rows.stream().mapToLong(ExportAct::sizeOf).sum();
  }

  private static long sizeOf(ExhibitRow row) {
    var size = row.size();
    return size == null ? 0 : size;
  }
}
