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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives exhibits of one case out in a bag. */
final class ExportAct implements SignedAct {

  static final String TARGET = "bag";
  private static final String EARLIER = "earlier";
  private static final String CLOCK = "tsa";
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
        ActField.optional(StatementField.AUTHORITY.key(), Messages.of(StatementField.AUTHORITY)),
        ActField.file(EARLIER, Messages.text("evidence.bag.earlier")),
        ActField.optional(CLOCK, Messages.text("evidence.bag.tsa")));
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
    var lines = new ArrayList<Preview.Line>();
    var names =
        all.stream()
            .limit(LISTED)
            .map(row -> VisibleText.of(row.number() + "  " + row.name()))
            .collect(Collectors.joining("\n"));
    var rest = all.size() - LISTED;
    line(
        lines,
        Messages.text("evidence.bag.exhibits"),
        rest > 0 ? Messages.text("evidence.collect.andMore", names, rest) : names);
    line(lines, Messages.text("evidence.bag.file"), VisibleText.of(bag.target().toString()));
    line(lines, Messages.of(StatementField.PURPOSE), VisibleText.of(bag.purpose()));
    line(lines, Messages.text("evidence.bag.to"), VisibleText.of(bag.to()));
    line(lines, Messages.of(StatementField.AUTHORITY), VisibleText.of(bag.right()));
    line(
        lines,
        Messages.text("evidence.bag.earlier"),
        VisibleText.of(bag.earlier().map(Path::toString).orElse("")));
    line(
        lines,
        Messages.text("evidence.bag.tsa"),
        VisibleText.of(bag.authority().map(URI::toString).orElse("")));
    return new Preview(sentence, lines).signedBy(signer);
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
    return new Handover.Bag(
        rows.stream().map(ExhibitRow::id).toList(),
        path(answers.getOrDefault(TARGET, "")),
        answers.getOrDefault(StatementField.PURPOSE.key(), ""),
        answers.getOrDefault(StatementField.AUTHORITY.key(), ""),
        answers.getOrDefault(StatementField.TO.key(), ""),
        told(answers, EARLIER).map(ExportAct::path),
        told(answers, CLOCK).map(ExportAct::address));
  }

  private static Optional<String> told(Map<String, String> answers, String field) {
    return Optional.of(answers.getOrDefault(field, "")).filter(text -> !text.isEmpty());
  }

  private static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new Problem.InvalidField(TARGET, "evidence.bag.noPath", List.of(typed)).asException(e);
    }
  }

  private static URI address(String typed) {
    try {
      return URI.create(typed);
    } catch (IllegalArgumentException e) {
      throw new Problem.InvalidField(CLOCK, "timestamp.badAddress", List.of()).asException(e);
    }
  }

  private static String nameOf(Handover.Bag bag) {
    return String.valueOf(bag.target().getFileName());
  }

  private static void line(List<Preview.Line> lines, String name, String value) {
    if (!value.isEmpty()) {
      lines.add(new Preview.Line(name, value));
    }
  }

  private static long bytes(List<ExhibitRow> rows) {
    return rows.stream().mapToLong(ExportAct::sizeOf).sum();
  }

  private static long sizeOf(ExhibitRow row) {
    var size = row.size();
    return size == null ? 0 : size;
  }
}
