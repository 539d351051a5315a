package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.OwnKey;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.evidence.Contents;
import io.sentineliq.workbench.evidence.Copies;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.EvidenceIntake;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitRow;
import io.sentineliq.workbench.evidence.Exhibits;
import io.sentineliq.workbench.evidence.Findings;
import io.sentineliq.workbench.evidence.TeamKeys;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.FileDrop;
import io.sentineliq.workbench.platform.fx.ListExport;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.RecordDesk;
import io.sentineliq.workbench.platform.fx.SettingsPage;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Evidence in the window. */
public final class ExhibitFeature implements Feature {

  private static final String PLACE = "navigation.evidence";

  private final Parts parts;
  private final ExhibitLinks links;
  private final SavedViews views;
  private final ChangePulse changes;
  private final Window window;
  private final RecordCount count;
  private final EvidenceActs acts;
  private @Nullable UUID caseInFront;
  private @Nullable RecordDesk<ExhibitQuery, ExhibitRow, ExhibitShown> records;

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
      Contents contents,
      Copies copies,
      Findings findings,
      Handover handover,
      Anchors anchors,
      LedgerProofs proofs,
      OwnKey key,
      TeamKeys keys,
      Cases cases,
      String person,
      Consumer<CsvExport.Written> exported) {}

  /** Exhibits of the open workspace, in {@code window}, tied to other records by {@code links}. */
  public ExhibitFeature(
      Parts parts, ExhibitLinks links, SavedViews views, ChangePulse changes, Window window) {
    this.parts = parts;
    this.views = views;
    this.links = links;
    this.changes = changes;
    this.window = window;
    var signing = new SigningDesk(parts.key(), window.clock());
    this.acts =
        new EvidenceActs(parts, new ActDesk(signing, parts.person(), window, this::refresh));
    this.count = new RecordCount(this::countAll, window.tasks(), changes, window.failures());
  }

  /** The exhibits of a case, on its screen. */
  public DetailPart<CaseDetails> caseTab() {
    return DetailPart.<CaseDetails>of(
            "evidence.case.tab",
            30,
            () ->
                new CaseExhibits(parts.exhibits(), acts, this::show, shown -> caseInFront = shown))
        .counting(details -> OptionalLong.of(details.size().exhibits()));
  }

  /** Leads through taking in a bag that the program was opened with. */
  public void take(Path bag) {
    acts.bags().take(bag);
  }

  /**
   * Leads through taking pictures of a page in, of which {@code description} is said at first and
   * {@code alongside} is written.
   */
  public void collectScreenshots(String description, EvidenceIntake.Alongside alongside) {
    acts.collecting().screenshots(description, alongside);
  }

  /**
   * Dropped files are collected, a bag is taken in: for the case whose evidence is looked at, if
   * one is.
   */
  @Override
  public List<FileDrop> drops() {
    return List.of(
        new FileDrop(
            "evidence.collect.drop",
            Set.of(PLACE, "navigation.cases"),
            files -> acts.bags().drop(Optional.ofNullable(caseInFront), files)));
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
  public List<SettingsPage> settings() {
    return List.of(new SettingsPage("evidence.keys.title", "mdi2k-key-outline", this::keysPage));
  }

  @Override
  public void activate() {
    count.activate();
  }

  @Override
  public void deactivate() {
    count.deactivate();
  }

  private void refresh() {
    var shown = records;
    if (shown != null) {
      shown.list().refresh();
    }
  }

  private long countAll() {
    return parts.exhibits().allIds(ExhibitQuery.everything(), Progress.unwatched()).size();
  }

  /** Shows the exhibit of this id in its own place. */
  public void show(UUID exhibitId) {
    window.navigator().accept(PLACE);
    var shown = records;
    if (shown != null) {
      shown.list().reveal(exhibitId, () -> tellMissing(shown, exhibitId));
    }
  }

  /** The filter may hide it; among all exhibits it is there, unless it may not be seen. */
  private void tellMissing(
      RecordDesk<ExhibitQuery, ExhibitRow, ExhibitShown> shown, UUID exhibitId) {
    shown.list(ExhibitQuery.everything());
    shown
        .list()
        .reveal(
            exhibitId,
            () -> window.notices().accept(Notice.warning(Messages.text("evidence.missing"))));
  }

  private View<?> view() {
    var shown = newRecords();
    records = shown;
    var desk = new ExhibitDesk(shown, parts.exhibits(), acts, links.verbs());
    var detail = new ExhibitDetailController(desk, parts.anchors(), links);
    var export = new ListExport<>(parts.exhibits(), window, parts.exported());
    return new Views()
        .register(ExhibitDetailController.class, () -> detail)
        .register(
            ExhibitListController.class,
            () -> new ExhibitListController(desk, detail, views, export))
        .load(ExhibitListController.class);
  }

  private View<?> keysPage() {
    var model = new KeysViewModel(parts.keys(), window);
    return new Views()
        .register(
            KeysController.class,
            () -> new KeysController(model, acts.bags()::showKey, changes, window))
        .load(KeysController.class);
  }

  private RecordDesk<ExhibitQuery, ExhibitRow, ExhibitShown> newRecords() {
    return new RecordDesk<>(
        parts.exhibits(),
        ExhibitQuery.everything(),
        ExhibitRow::id,
        (id, progress) -> ExhibitShown.read(parts, links.linked(), window.clock(), id, progress),
        window.tasks(),
        changes,
        window.failures());
  }
}
