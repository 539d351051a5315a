package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Binds the import wizard: the files and how they begin, then how their imports go. */
public final class ImportWizardController implements ViewLifecycle {

  private static final Duration PACE = Duration.millis(150);

  private final ImportWizardViewModel model;
  private final ImportMappingController mappingEditor;
  private final Runnable close;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Subscriptions ofFile = new Subscriptions();
  private final Timeline ticker = new Timeline(new KeyFrame(PACE, event -> showRuns()));

  @FXML private ListView<ImportFileViewModel> files;
  @FXML private VBox preview;
  @FXML private Label name;
  @FXML private Label format;
  @FXML private Label problem;
  @FXML private TableView<PreviewRow> rows;
  @FXML private Node mapping;
  @FXML private ScrollPane progress;
  @FXML private VBox runs;
  @FXML private Label hint;
  @FXML private Button stop;
  @FXML private Button leave;
  @FXML private Button go;

  private ImportWizardController(
      ImportWizardViewModel model, ImportMappingController mappingEditor, Runnable close) {
    this.model = model;
    this.mappingEditor = mappingEditor;
    this.close = close;
    ticker.setCycleCount(Animation.INDEFINITE);
  }

  /** The wizard for {@code model}; {@code close} takes it off the screen. */
  public static View<ImportWizardController> view(ImportWizardViewModel model, Runnable close) {
    var editor = new ImportMappingController(model);
    return new Views()
        .register(ImportMappingController.class, () -> editor)
        .register(
            ImportWizardController.class, () -> new ImportWizardController(model, editor, close))
        .load(ImportWizardController.class);
  }

  @FXML
  private void initialize() {
    PreviewColumns.addTo(rows);
    var nothing = new Label(Messages.text("import.preview.none"));
    nothing.getStyleClass().addAll("small", "muted");
    rows.setPlaceholder(nothing);
    files.getItems().setAll(model.files());
    files.setCellFactory(list -> new ImportFileCell());
    show(files, model.files().size() > 1);
    show(progress, false);
    show(stop, false);
  }

  @Override
  public void activate() {
    files.getSelectionModel().select(model.currentProperty().get());
    subscriptions.follow(
        files.getSelectionModel().selectedItemProperty(),
        file -> model.currentProperty().set(file == null ? model.files().getFirst() : file));
    subscriptions.follow(
        model.currentProperty(),
        file -> {
          files.getSelectionModel().select(file);
          showFile(file);
        });
    subscriptions.follow(model.importableProperty(), can -> go.setDisable(!can));
    subscriptions.follow(model.runsProperty(), this::showPhase);
    model.look();
    go.requestFocus();
  }

  @Override
  public void deactivate() {
    ticker.stop();
    ofFile.close();
    subscriptions.close();
    mappingEditor.hide();
    model.leave();
  }

  @FXML
  private void onGo() {
    if (model.runsProperty().get().isEmpty()) {
      model.start();
    } else {
      close.run();
      model.showAlerts();
    }
  }

  @FXML
  private void onStop() {
    stop.setDisable(true);
    model.cancel();
  }

  @FXML
  private void onLeave() {
    close.run();
  }

  private void showFile(ImportFileViewModel file) {
    ofFile.close();
    name.setText(file.name());
    ofFile.follow(file.formatProperty(), format::setText);
    ofFile.follow(
        file.problemProperty(),
        why -> {
          problem.setText(why);
          show(problem, !why.isEmpty());
        });
    ofFile.follow(file.rowsProperty(), shown -> rows.getItems().setAll(shown));
    ofFile.follow(
        file.mappingProperty(),
        editor -> {
          show(mapping, editor != null);
          mappingEditor.show(editor);
        });
  }

  private void showPhase(List<ImportRun> started) {
    var isChoosing = started.isEmpty();
    show(preview, isChoosing);
    show(files, isChoosing && model.files().size() > 1);
    show(progress, !isChoosing);
    if (!isChoosing) {
      runs.getChildren()
          .setAll(started.stream().map(run -> new ImportRunBox(run, model::showRejects)).toList());
      showRuns();
      ticker.playFromStart();
    }
  }

  private void showRuns() {
    var boxes = runs.getChildren().stream().map(ImportRunBox.class::cast).toList();
    boxes.forEach(ImportRunBox::refresh);
    var isRunning = boxes.stream().anyMatch(ImportRunBox::isRunning);
    show(stop, isRunning);
    show(go, !isRunning);
    go.setText(Messages.text("alert.import.show"));
    leave.setText(Messages.text(isRunning ? "import.background" : "dialog.close"));
    hint.setText(Messages.text(isRunning ? "import.running.hint" : "import.done.hint"));
    if (!isRunning && ticker.getStatus() == Animation.Status.RUNNING) {
      ticker.stop();
      go.requestFocus();
    }
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }
}
