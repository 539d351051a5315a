package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.tracking.TrackerPreview;
import io.sentineliq.workbench.detection.tracking.TrackerType;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Binds a tracker that is written on the left to what it would find on the right. */
public final class TrackerEditorController implements ViewLifecycle {

  private static final Duration AFTER_TYPING = Duration.millis(400);

  private final TrackerEditorViewModel model;
  private final List<BrandRow> brands;
  private final Runnable closing;
  private final PauseTransition pause = new PauseTransition(AFTER_TYPING);
  private final Subscriptions subscriptions = new Subscriptions();
  private final ComboBox<TrackerType> type;
  private final ComboBox<@Nullable BrandRow> brand;
  private final ComboBox<Severity> severity;
  private final ComboBox<@Nullable Severity> notifyOn;

  @FXML private VBox root;
  @FXML private Label heading;
  @FXML private TextField name;
  @FXML private VBox typeBox;
  @FXML private TextArea pattern;
  @FXML private Label hint;
  @FXML private VBox brandBox;
  @FXML private CheckBox caseSensitive;
  @FXML private CheckBox fuzzy;
  @FXML private VBox thresholdBox;
  @FXML private Spinner<Integer> threshold;
  @FXML private VBox severityBox;
  @FXML private TextField tag;
  @FXML private VBox notifyBox;
  @FXML private Label problem;
  @FXML private Label state;
  @FXML private VBox examples;
  @FXML private Button save;

  TrackerEditorController(TrackerEditorViewModel model, List<BrandRow> brands, Runnable closing) {
    this.model = model;
    this.brands = brands;
    this.closing = closing;
    this.type = Choices.of(TrackerType.values(), model.typeProperty().get());
    this.severity = Choices.of(Severity.values(), model.severityProperty().get());
    this.brand =
        Choices.named(
            withNone(brands), one -> one == null ? Messages.text("tracker.noBrand") : one.name());
    this.notifyOn =
        Choices.named(
            withNone(List.of(Severity.values())),
            one -> one == null ? Messages.text("tracker.noNotice") : Messages.of(one));
  }

  private static <T> List<@Nullable T> withNone(List<T> things) {
    var all = new ArrayList<@Nullable T>();
    all.add(null);
    all.addAll(things);
    return all;
  }

  @FXML
  private void initialize() {
    heading.setText(Messages.text(model.isNew() ? "tracker.form.new" : "tracker.form.change"));
    save.setText(Messages.text(model.isNew() ? "tracker.form.add" : "tracker.form.save"));
    put(type, typeBox);
    put(brand, brandBox);
    put(severity, severityBox);
    put(notifyOn, notifyBox);
    threshold.setValueFactory(
        new IntegerSpinnerValueFactory(0, 100, model.thresholdProperty().get()));
    name.textProperty().bindBidirectional(model.nameProperty());
    pattern.textProperty().bindBidirectional(model.patternProperty());
    tag.textProperty().bindBidirectional(model.tagProperty());
    caseSensitive.selectedProperty().bindBidirectional(model.caseSensitiveProperty());
    fuzzy.selectedProperty().bindBidirectional(model.fuzzyProperty());
    brand.setValue(chosenBrand());
    notifyOn.setValue(model.notifyOnProperty().get());
    problem.textProperty().bind(model.problemProperty());
    problem.managedProperty().bind(model.problemProperty().isNotEmpty());
    state.textProperty().bind(model.stateProperty());
    pause.setOnFinished(event -> model.tryIt());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    fit(model.typeProperty().get());
  }

  private @Nullable BrandRow chosenBrand() {
    var id = model.brandIdProperty().get();
    return brands.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  @Override
  public void activate() {
    subscriptions.onChange(type.valueProperty(), this::chooseType);
    subscriptions.onChange(
        severity.valueProperty(), () -> model.severityProperty().set(severity.getValue()));
    subscriptions.onChange(
        notifyOn.valueProperty(), () -> model.notifyOnProperty().set(notifyOn.getValue()));
    subscriptions.onChange(brand.valueProperty(), this::chooseBrand);
    subscriptions.onChange(
        threshold.valueProperty(),
        () -> {
          model.thresholdProperty().set(threshold.getValue());
          pause.playFromStart();
        });
    subscriptions.onChange(pattern.textProperty(), pause::playFromStart);
    subscriptions.onChange(caseSensitive.selectedProperty(), pause::playFromStart);
    subscriptions.onChange(fuzzy.selectedProperty(), pause::playFromStart);
    subscriptions.follow(model.previewProperty(), this::show);
    name.requestFocus();
    if (!model.isNew()) {
      model.tryIt();
    }
  }

  @Override
  public void deactivate() {
    pause.stop();
    model.close();
    subscriptions.close();
  }

  @FXML
  private void onSave() {
    model.save();
  }

  @FXML
  private void onClose() {
    closing.run();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      closing.run();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      model.save();
    } else {
      return;
    }
    event.consume();
  }

  private void chooseType() {
    model.typeProperty().set(type.getValue());
    fit(type.getValue());
    pause.playFromStart();
  }

  private void chooseBrand() {
    var chosen = brand.getValue();
    model.brandIdProperty().set(chosen == null ? null : chosen.id());
  }

  /** Only what a type understands is offered. */
  private void fit(TrackerType chosen) {
    var isWord = chosen == TrackerType.KEYWORD;
    offer(fuzzy, isWord);
    offer(caseSensitive, isWord || chosen == TrackerType.REGEX);
    offer(thresholdBox, chosen == TrackerType.TYPO_SQUATTING);
    hint.setText(hintOf(chosen));
  }

  private static String hintOf(TrackerType type) {
    return switch (type) {
      case KEYWORD -> Messages.text("tracker.hint.keyword");
      case REGEX -> Messages.text("tracker.hint.regex");
      case TYPO_SQUATTING -> Messages.text("tracker.hint.typosquat");
      case YARA -> Messages.text("tracker.hint.yara");
    };
  }

  private static void offer(Node node, boolean isOffered) {
    node.setVisible(isOffered);
    node.setManaged(isOffered);
  }

  private void show(@Nullable TrackerPreview preview) {
    examples.getChildren().clear();
    if (preview != null) {
      examples
          .getChildren()
          .setAll(preview.examples().stream().map(TrackerEditorController::example).toList());
      if (preview.examples().isEmpty()) {
        examples.getChildren().add(same());
      }
    }
  }

  /** A preview without examples is an answer too. */
  private static Node same() {
    var words = new Label(Messages.text("tracker.preview.same"));
    words.getStyleClass().addAll("small", "muted");
    words.setWrapText(true);
    return words;
  }

  private static Node example(TrackerPreview.Example example) {
    var sign = new Label(Messages.text(example.isAdded() ? "tracker.added" : "tracker.lost"));
    sign.getStyleClass().addAll("chip", example.isAdded() ? "preview-added" : "preview-lost");
    var title = new Label(VisibleText.of(example.title()), sign);
    title.getStyleClass().add("strong");
    var box = new VBox(title);
    if (!example.context().isEmpty()) {
      var context = new Label(VisibleText.of(example.context()));
      context.getStyleClass().addAll("small", "mono", "muted");
      context.setWrapText(true);
      box.getChildren().add(context);
    }
    box.getStyleClass().add("preview-row");
    return box;
  }

  /** Under the label of {@code box}, which becomes its name for those who do not see it. */
  private static void put(ComboBox<?> choice, VBox box) {
    if (box.getChildren().getFirst() instanceof Label label) {
      label.setLabelFor(choice);
    }
    box.getChildren().add(choice);
  }
}
