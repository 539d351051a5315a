package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.intake.mapping.FieldRole;
import io.sentineliq.workbench.alert.intake.mapping.SavedMapping;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the mapping beside the preview: a role for every column, and what else there is to say. */
public final class ImportMappingController {

  private final ImportWizardViewModel model;
  private final Subscriptions subscriptions = new Subscriptions();
  private @Nullable MappingViewModel shown;

  @FXML private ComboBox<SavedMapping> saved;
  @FXML private GridPane columns;
  @FXML private TextField source;
  @FXML private TextField timePattern;
  @FXML private TextField zone;
  @FXML private VBox severityBox;
  @FXML private GridPane severities;
  @FXML private TextField mappingName;
  @FXML private Button save;
  @FXML private Label savedWords;

  ImportMappingController(ImportWizardViewModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    saved.setConverter(Shown.by(mapping -> VisibleText.of(mapping.name())));
    saved.valueProperty().subscribe(this::load);
    save.disableProperty().bind(mappingName.textProperty().map(String::isBlank));
    savedWords.textProperty().bind(model.savedWordsProperty());
    model.savedProperty().subscribe(this::showSaved);
  }

  /** Shows {@code editor}, or nothing. */
  void show(@Nullable MappingViewModel editor) {
    hide();
    shown = editor;
    if (editor != null) {
      showSaved(model.savedProperty().get());
      showColumns(editor.columns());
      join(source, editor.sourceProperty());
      join(timePattern, editor.timePatternProperty());
      join(zone, editor.zoneProperty());
      subscriptions.follow(editor.wordsProperty(), words -> showWords(editor, words));
    }
  }

  /** Listens to nothing any more. */
  void hide() {
    subscriptions.close();
    shown = null;
  }

  @FXML
  private void onSave() {
    model.save(mappingName.getText());
  }

  private void showSaved(List<SavedMapping> mappings) {
    var fitting =
        mappings.stream()
            .filter(mapping -> shown != null && mapping.kind() == shown.kind())
            .toList();
    saved.getItems().setAll(fitting);
    saved.setDisable(fitting.isEmpty());
  }

  private void load(@Nullable SavedMapping mapping) {
    if (mapping != null && shown != null) {
      shown.load(mapping.mapping());
      mappingName.setText(mapping.name());
    }
  }

  private void showColumns(List<ColumnChoice> choices) {
    columns.getChildren().clear();
    for (var i = 0; i < choices.size(); i++) {
      var choice = choices.get(i);
      columns.add(words(choice), 0, i);
      columns.add(roles(choice), 1, i);
    }
  }

  private static Node words(ColumnChoice choice) {
    var column = new Label(VisibleText.of(choice.name()));
    var sample = new Label(choice.sample());
    sample.getStyleClass().addAll("small", "muted");
    return new VBox(column, sample);
  }

  private Node roles(ColumnChoice choice) {
    var box = new ComboBox<Optional<FieldRole>>();
    box.getItems().add(Optional.empty());
    Stream.of(FieldRole.values()).map(Optional::of).forEach(box.getItems()::add);
    box.setConverter(Shown.by(ImportMappingController::word));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(Messages.text("import.mapping.role", VisibleText.of(choice.name())));
    subscriptions.follow(choice.roleProperty(), role -> box.setValue(Optional.ofNullable(role)));
    subscriptions.add(
        box.valueProperty()
            .subscribe((before, after) -> choice.roleProperty().set(after.orElse(null))));
    return box;
  }

  private static String word(Optional<FieldRole> role) {
    return role.map(Messages::of).orElseGet(() -> Messages.text("import.mapping.kept"));
  }

  private void showWords(MappingViewModel editor, List<String> words) {
    severityBox.setVisible(!words.isEmpty());
    severityBox.setManaged(!words.isEmpty());
    severities.getChildren().clear();
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var box = new ComboBox<Severity>();
      box.getItems().setAll(Severity.values());
      box.setConverter(Shown.by(Messages::of));
      box.setMaxWidth(Double.MAX_VALUE);
      box.setAccessibleText(Messages.text("import.mapping.severity", VisibleText.of(word)));
      box.setValue(editor.severityOf(word).get());
      box.valueProperty().subscribe((before, after) -> editor.severityOf(word).set(after));
      severities.add(new Label(VisibleText.of(word)), 0, i);
      severities.add(box, 1, i);
    }
  }

  private void join(TextField field, StringProperty text) {
    subscriptions.follow(
        text,
        words -> {
          if (!field.getText().equals(words)) {
            field.setText(words);
          }
        });
    subscriptions.add(field.textProperty().subscribe((before, after) -> text.set(after)));
  }
}
