package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertOrigin;
import io.sentineliq.workbench.alert.AlertVerbs;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.alert.Assigned;
import io.sentineliq.workbench.alert.ManualAlerts;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.notification.NotificationRow;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.FileDrop;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.fx.RecordCount;
import io.sentineliq.workbench.platform.fx.TimeRangeMenu;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.SavedViews;
import io.sentineliq.workbench.workspace.ui.ViewMenu;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Alerts in the window: the inbox with its open count, importing by key, palette or drop. */
public final class AlertFeature implements Feature {

  private static final List<String> ENDINGS =
      List.of(
          "*.json",
          "*.jsonl",
          "*.ndjson",
          "*.csv",
          "*.tsv",
          "*.log",
          "*.cef",
          "*.leef",
          "*.txt",
          "*.gz",
          "*.zip");

  private final Alerts alerts;
  private final AlertVerbs verbs;
  private final SavedViews views;
  private final ChangePulse changes;
  private final AlertImporter importer;
  private final List<AlertAction> actions;
  private final List<DetailPart<AlertDetails>> parts;
  private final Window window;
  private final RecordCount open;
  private final AlertImportViewModel imports;
  private final Command importing;
  private final NewAlertViewModel newAlert;
  private final Command recording;
  private @Nullable AlertInboxViewModel shownInbox;

  /**
   * Alerts of the open workspace, in {@code window}; others bring {@code actions} on them and
   * {@code parts} of their screen.
   */
  public AlertFeature(
      Alerts alerts,
      AlertVerbs verbs,
      SavedViews views,
      ManualAlerts manual,
      AlertImporter importer,
      List<AlertAction> actions,
      List<DetailPart<AlertDetails>> parts,
      ChangePulse changes,
      Window window) {
    this.alerts = alerts;
    this.verbs = verbs;
    this.views = views;
    this.importer = importer;
    this.actions = List.copyOf(actions);
    this.parts = List.copyOf(parts);
    this.changes = changes;
    this.window = window;
    this.open = new RecordCount(alerts::openCount, window.tasks(), changes, window.failures());
    this.imports =
        new AlertImportViewModel(
            importer, window.tasks(), window.notices(), window.shower(), window.failures());
    this.importing = Command.of("alert.import", "Ctrl+O", this::chooseAndImport);
    this.newAlert =
        new NewAlertViewModel(
            manual, window.tasks(), window.clock(), ZoneId.systemDefault(), this::recorded);
    this.recording = Command.of("alert.new", "N", newAlert::show);
    imports.setOnShow(() -> window.navigator().accept("navigation.alerts"));
  }

  @Override
  public List<NavigationEntry> navigation() {
    return List.of(
        new NavigationEntry(
            "navigation.alerts",
            "mdi2b-bell-alert-outline",
            20,
            open.countProperty(),
            this::inbox));
  }

  @Override
  public List<Command> commands() {
    return List.of(importing, recording);
  }

  @Override
  public List<Offer> offers() {
    return List.of(
        new Offer(
            "mdi2f-file-import-outline",
            Messages.text("alert.import"),
            Messages.text("alert.import.offer"),
            Messages.text("alert.import.choose"),
            importing),
        new Offer(
            "mdi2p-pencil-plus-outline",
            Messages.text("alert.new"),
            Messages.text("alert.new.offer"),
            Messages.text("alert.new.begin"),
            recording));
  }

  @Override
  public List<FileDrop> drops() {
    return List.of(
        new FileDrop(
            "alert.import.drop", Set.of("navigation.home", "navigation.alerts"), this::prepare));
  }

  @Override
  public List<View<?>> panels() {
    return List.of(
        new Views()
            .register(NewAlertController.class, () -> new NewAlertController(newAlert))
            .load(NewAlertController.class));
  }

  @Override
  public void activate() {
    open.activate();
  }

  @Override
  public void deactivate() {
    open.deactivate();
  }

  /** Opens the inbox at the alert {@code alertId}. */
  public void show(UUID alertId) {
    window.navigator().accept("navigation.alerts");
    var inbox = shownInbox;
    if (inbox != null) {
      inbox.list().reveal(alertId, () -> showAmongAll(inbox, alertId));
    }
  }

  /**
   * Opens the inbox at exactly the alerts that {@code told} counts; false when it counts others.
   */
  public boolean showAll(NotificationRow.Told told) {
    var filter = toldOf(told);
    filter.ifPresent(this::show);
    return filter.isPresent();
  }

  /** Opens the inbox at the alerts of {@code filter}. */
  public void show(AlertFilter filter) {
    window.navigator().accept("navigation.alerts");
    var inbox = shownInbox;
    if (inbox != null) {
      inbox.filter().show(filter);
    }
  }

  private static Optional<AlertFilter> toldOf(NotificationRow.Told told) {
    var counted =
        AlertFilter.EVERYTHING.withSeverities(
            Arrays.stream(Severity.values())
                .filter(severity -> severity.rank() >= told.leastRank())
                .collect(Collectors.toSet()));
    return switch (told.event()) {
      case ALERT_CREATED -> Optional.of(counted.withOrigin(new AlertOrigin.Import(told.actId())));
      case ALERT_ASSIGNED ->
          Optional.of(
              AlertFilter.EVERYTHING
                  .withAssigned(new Assigned.Me())
                  .withOrigin(new AlertOrigin.Handover(told.actId())));
      default -> Optional.empty();
    };
  }

  private void recorded(UUID alertId) {
    window.notices().accept(Notice.information(Messages.text("alert.new.stored")));
    show(alertId);
  }

  /** The filter hid it, or it is gone. */
  private void showAmongAll(AlertInboxViewModel inbox, UUID alertId) {
    inbox.filter().clear();
    inbox.list().reveal(alertId, this::tellMissing);
  }

  private void tellMissing() {
    window.notices().accept(Notice.warning(Messages.text("alert.show.missing")));
  }

  private View<?> inbox() {
    var inbox =
        new AlertInboxViewModel(
            alerts, verbs, window.tasks(), changes, window.clock(), window.failures());
    shownInbox = inbox;
    var look = new AlertLook(inbox);
    var prompts = new AlertPrompts(alerts, window);
    var commands = new AlertCommands(inbox, prompts, actions);
    var filter =
        new AlertFilterController(
            inbox,
            new TimeRangeMenu(window.dialogs(), ZoneId.systemDefault()),
            menu -> new ViewMenu(AlertLook.SCREEN, AlertLook.BUNDLED, look, views, window, menu));
    var raw = new RawRecordController();
    var detail =
        new AlertDetailController(
            new AlertDetailViewModel(alerts, window.tasks()), raw, new AlertParts(parts));
    imports.setOnImported(inbox::imported);
    return new Views()
        .register(RawRecordController.class, () -> raw)
        .register(AlertDetailController.class, () -> detail)
        .register(AlertFilterController.class, () -> filter)
        .register(
            AlertInboxController.class,
            () ->
                new AlertInboxController(inbox, look, commands, window, importing, filter, detail))
        .load(AlertInboxController.class);
  }

  private void chooseAndImport() {
    prepare(
        window
            .dialogs()
            .chooseFiles(
                Messages.text("alert.import"), Messages.text("alert.import.kind"), ENDINGS));
  }

  private void prepare(List<Path> files) {
    if (!files.isEmpty()) {
      var model = new ImportWizardViewModel(files, importer, imports, window.tasks());
      window
          .dialogs()
          .open(Messages.text("import.title"), close -> ImportWizardController.view(model, close));
    }
  }
}
