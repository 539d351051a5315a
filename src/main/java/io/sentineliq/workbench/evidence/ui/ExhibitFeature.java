package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.OwnKey;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.function.Consumer;

/** Evidence in the window. */
public final class ExhibitFeature implements Feature {

  private final Parts parts;
  private final ChangePulse changes;
  private final Window window;
  private final RecordCount count;
  private final SigningDesk signing;

  /**
   * What it works with.
   *
   * @param person the name of whoever works here
   * @param exported keeps in the history that the list was written to a file
   */
  public record Parts(
      Exhibits exhibits,
      Custody custody,
      EvidenceIntake intake,
      LedgerProofs proofs,
      OwnKey key,
      Cases cases,
      String person,
      Consumer<CsvExport.Written> exported) {}

  /** Exhibits of the open workspace, in {@code window}. */
  public ExhibitFeature(Parts parts, ChangePulse changes, Window window) {
    this.parts = parts;
    this.changes = changes;
    this.window = window;
    this.signing = new SigningDesk(parts.key(), window.clock());
    this.count = new RecordCount(this::countAll, window.tasks(), changes, window.failures());
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.evidence", "mdi2a-archive-outline", 50, count.countProperty(), this::view));
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public void activate() {
    count.activate();
  }

  @Override
  public void deactivate() {
    count.deactivate();
  }

  private long countAll() {
    return parts.exhibits().allIds(ExhibitQuery.everything(), Progress.unwatched()).size();
  }

  private View<?> view() {
    var records =
        new RecordDesk<ExhibitQuery, ExhibitRow, ExhibitView>(
            parts.exhibits(),
            ExhibitQuery.everything(),
            ExhibitRow::id,
            (id, progress) ->
                ExhibitView.read(
                    parts.exhibits(),
                    parts.custody(),
                    parts.proofs(),
                    window.clock(),
                    id,
                    progress),
            window.tasks(),
            changes,
            window.failures());
    var desk =
        new ExhibitDesk(
            records,
            parts.custody(),
            parts.intake(),
            parts.cases(),
            signing,
            parts.person(),
            window);
    var detail = new ExhibitDetailController(desk);
    var export = new ListExport<>(parts.exhibits(), window, parts.exported());
    return new Views()
        .register(ExhibitDetailController.class, () -> detail)
        .register(
            ExhibitListController.class, () -> new ExhibitListController(desk, detail, export))
        .load(ExhibitListController.class);
  }
}
