package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.platform.fx.ChangePulse;
import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.Feature;
import io.sentineliq.workbench.platform.fx.FileDrop;
import io.sentineliq.workbench.platform.fx.NavigationEntry;
import io.sentineliq.workbench.platform.fx.Offer;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.util.List;

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
  private final ChangePulse changes;
  private final AlertImporter importer;
  private final Window window;
  private final OpenAlerts open;
  private final AlertImportViewModel imports;
  private final Command importing;

  /** Alerts of the open workspace, in {@code window}. */
  public AlertFeature(Alerts alerts, AlertImporter importer, ChangePulse changes, Window window) {
    this.alerts = alerts;
    this.importer = importer;
    this.changes = changes;
    this.window = window;
    this.open = new OpenAlerts(alerts, window.tasks(), changes, window.failures());
    this.imports =
        new AlertImportViewModel(
            importer, window.tasks(), window.notices(), window.shower(), window.failures());
    this.importing = Command.of("alert.import", "Ctrl+O", this::chooseAndImport);
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
    return List.of(importing);
  }

  @Override
  public List<Offer> offers() {
    return List.of(
        new Offer(
            "mdi2f-file-import-outline",
            Messages.text("alert.import"),
            Messages.text("alert.import.offer"),
            Messages.text("alert.import.choose"),
            importing));
  }

  @Override
  public List<FileDrop> drops() {
    return List.of(new FileDrop("alert.import.drop", this::prepare));
  }

  @Override
  public void activate() {
    open.activate();
  }

  @Override
  public void deactivate() {
    open.deactivate();
  }

  private View<?> inbox() {
    var inbox =
        new AlertInboxViewModel(alerts, window.tasks(), changes, window.clock(), window.failures());
    var raw = new RawRecordController();
    var detail = new AlertDetailController(new AlertDetailViewModel(alerts, window.tasks()), raw);
    imports.setOnImported(inbox::imported);
    return new Views()
        .register(RawRecordController.class, () -> raw)
        .register(AlertDetailController.class, () -> detail)
        .register(
            AlertInboxController.class,
            () ->
                new AlertInboxController(
                    inbox, window.shortcuts(), window.memory(), window.clock(), importing, detail))
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
