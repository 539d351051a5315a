package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertCategory;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.collections.MapChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The form in which an alert is recorded by hand, over the window. */
public final class NewAlertController implements ViewLifecycle {

  private final NewAlertViewModel model;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final Map<String, Label> sentences = new LinkedHashMap<>();
  private final MapChangeListener<String, String> wrong = change -> showErrors();
  private @Nullable Node focusedBefore;

  @FXML private StackPane root;
  @FXML private TextField title;
  @FXML private Label titleError;
  @FXML private TextArea description;
  @FXML private Label descriptionError;
  @FXML private ComboBox<Severity> severity;
  @FXML private ComboBox<AlertCategory> category;
  @FXML private TextField source;
  @FXML private Label sourceError;
  @FXML private TextField detected;
  @FXML private Label zone;
  @FXML private Label detectedError;
  @FXML private TextField assets;
  @FXML private Label assetsError;
  @FXML private TextField tags;
  @FXML private Label tagsError;
  @FXML private Label count;
  @FXML private VBox found;
  @FXML private Label nothingFound;
  @FXML private Label failure;
  @FXML private Button store;

  NewAlertController(NewAlertViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    root.setVisible(false);
    title.textProperty().bindBidirectional(model.titleProperty());
    description.textProperty().bindBidirectional(model.descriptionProperty());
    source.textProperty().bindBidirectional(model.sourceProperty());
    detected.textProperty().bindBidirectional(model.detectedProperty());
    assets.textProperty().bindBidirectional(model.assetsProperty());
    tags.textProperty().bindBidirectional(model.tagsProperty());
    severity.getItems().setAll(Severity.values());
    severity.setConverter(words());
    severity.valueProperty().bindBidirectional(model.severityProperty());
    category.getItems().setAll(AlertCategory.values());
    category.setConverter(words());
    category.valueProperty().bindBidirectional(model.categoryProperty());
    zone.setText(model.zoneWords());
    name("title", title, titleError);
    name("description", description, descriptionError);
    name("source", source, sourceError);
    name("detectedAt", detected, detectedError);
    name("assets", assets, assetsError);
    name("tags", tags, tagsError);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onFormKey);
  }

  @Override
  public void activate() {
    subscriptions.follow(model.openProperty(), this::show);
    subscriptions.onChange(model.found(), this::showFound);
    subscriptions.follow(model.failureProperty(), this::showFailure);
    subscriptions.follow(model.storingProperty(), store::setDisable);
    model.errors().addListener(wrong);
    subscriptions.add(() -> model.errors().removeListener(wrong));
    showFound();
    showErrors();
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    focusedBefore = null;
  }

  /** What lies under the form must not take single keys meant for it. */
  @FXML
  private void onKey(KeyEvent event) {
    if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
      event.consume();
    }
  }

  @FXML
  private void onNow() {
    model.now();
  }

  @FXML
  private void onStore() {
    model.store();
    sentences.entrySet().stream()
        .filter(entry -> model.errors().containsKey(entry.getKey()))
        .findFirst()
        .map(entry -> fields.get(entry.getKey()))
        .ifPresent(Node::requestFocus);
  }

  @FXML
  private void onClose() {
    model.close();
  }

  @FXML
  private void onDiscard() {
    model.discard();
  }

  private void onFormKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !severity.isShowing() && !category.isShowing()) {
      model.close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
      onStore();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && description.isFocused()) {
      // Tab leaves the text: nobody indents an alert.
      (event.isShiftDown() ? title : severity).requestFocus();
      event.consume();
    }
  }

  private void show(boolean isOpen) {
    if (isOpen == root.isVisible()) {
      return;
    }
    root.setVisible(isOpen);
    if (isOpen) {
      focusedBefore = root.getScene().getFocusOwner();
      title.requestFocus();
      title.end();
    } else if (focusedBefore != null) {
      focusedBefore.requestFocus();
      focusedBefore = null;
    }
  }

  private void showFound() {
    var candidates = model.found();
    count.setText(candidates.isEmpty() ? "" : Numbers.grouped(candidates.size()));
    show(nothingFound, candidates.isEmpty());
    found.getChildren().setAll(candidates.stream().map(NewAlertController::box).toList());
  }

  private static Node box(NewAlertViewModel.Candidate candidate) {
    var type = candidate.key().type().name();
    var value = ObservableText.shown(type, candidate.written());
    var words = ObservableText.word(type) + "  " + value;
    var box = new CheckBox((words + "  " + candidate.note()).strip());
    box.setTooltip(new Tooltip(value));
    box.selectedProperty().bindBidirectional(candidate.wanted());
    return box;
  }

  private void showErrors() {
    sentences.forEach(
        (name, label) -> {
          var sentence = model.errors().getOrDefault(name, "");
          label.setText(sentence);
          show(label, !sentence.isEmpty());
        });
  }

  private void showFailure(String words) {
    failure.setText(words);
    show(failure, !words.isEmpty());
  }

  private void name(String name, Node field, Label sentence) {
    fields.put(name, field);
    sentences.put(name, sentence);
  }

  private static void show(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private static <E extends Enum<E>> StringConverter<E> words() {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable E constant) {
        return constant == null ? "" : Messages.of(constant);
      }

      @Override
      public @Nullable E fromString(String text) {
        return null;
      }
    };
  }
}
