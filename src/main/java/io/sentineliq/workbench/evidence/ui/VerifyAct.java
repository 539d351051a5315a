package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Contents;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads and hashes exhibits again; each gets an entry that says what came of it. */
final class VerifyAct implements SignedAct {

  private static final int WINDOW = 200;

  private final Exhibits exhibits;
  private final Contents contents;
  private final Chosen chosen;
  private volatile List<ExhibitRow> rows = List.of();

  /** Which exhibits are meant; asked in the background. */
  @FunctionalInterface
  interface Chosen {
    List<UUID> ids(Progress progress);
  }

  VerifyAct(Exhibits exhibits, Contents contents, Chosen chosen) {
    this.exhibits = exhibits;
    this.contents = contents;
    this.chosen = chosen;
  }

  @Override
  public String title() {
    return Messages.text("evidence.verify");
  }

  @Override
  public String subject() {
    return Messages.text("evidence.verify.subject");
  }

  @Override
  public String verb() {
    return Messages.text("evidence.verify.sign");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<ActField> fields(Progress progress) {
    rows = verifiable(chosen.ids(progress), progress);
    if (rows.isEmpty()) {
      throw new Problem.Conflict(Messages.text("evidence.verify.nothing")).asException();
    }
    return List.of();
  }

  @Override
  public Preview preview(Map<String, String> answers, Signer signer, Progress progress) {
    var all = rows;
    var sentence =
        Messages.text(
            "evidence.verify.summary",
            VisibleText.of(signer.holder().name()),
            all.size(),
            VisibleText.of(all.getFirst().number() + "  " + all.getFirst().name()));
    var lines = new ArrayList<Preview.Line>();
    lines.add(new Preview.Line(Messages.text("evidence.column.size"), Numbers.bytes(bytes(all))));
    lines.add(
        new Preview.Line(
            Messages.text("evidence.verify.method"), Messages.text("evidence.method.verify")));
    lines.add(
        new Preview.Line(
            Messages.text("evidence.verify.entry"), Messages.text("evidence.verify.either")));
    return new Preview(sentence, lines).signedBy(signer);
  }

  @Override
  public Notice perform(Map<String, String> answers, Signer signer, Progress progress) {
    var all = rows;
    var total = bytes(all);
    var before = 0L;
    var done = 0;
    var failed = new ArrayList<String>();
    for (var row : all) {
      if (progress.isCancelled()) {
        break;
      }
      var share = new ShareOfWork(progress, before, total, row.number());
      try {
        var found = contents.verify(row.id(), Optional.of(signer), share);
        if (!found.isIntact()) {
          failed.add(Messages.text("evidence.collected.why", row.number(), found.why()));
        }
      } catch (ProblemException e) {
        if (e.problem() instanceof Problem.Cancelled) {
          break;
        }
        failed.add(Messages.text("evidence.collected.why", row.number(), e.problem().sentence()));
      }
      before += sizeOf(row);
      done++;
    }
    return told(done, all.size(), failed);
  }

  private List<ExhibitRow> verifiable(List<UUID> ids, Progress progress) {
    var found = new ArrayList<ExhibitRow>();
    for (var from = 0; from < ids.size(); from += WINDOW) {
      progress.stopIfCancelled();
      exhibits.rows(ids.subList(from, Math.min(ids.size(), from + WINDOW)), progress).stream()
          .filter(row -> !row.isPhysical() && !row.state().isOver())
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private static Notice told(int done, int all, List<String> failed) {
    if (!failed.isEmpty()) {
      var words =
          Messages.text("evidence.verify.failed", failed.size(), done, String.join(" ", failed));
      return new Notice(Notice.Kind.DANGER, words, List.of());
    }
    return done < all
        ? Notice.warning(Messages.text("evidence.verify.cancelled", done, all))
        : Notice.information(Messages.text("evidence.verify.done", done));
  }

  private static long bytes(List<ExhibitRow> rows) {
    return rows.stream().mapToLong(VerifyAct::sizeOf).sum();
  }

  private static long sizeOf(ExhibitRow row) {
    var size = row.size();
    return size == null ? 0 : size;
  }
}
