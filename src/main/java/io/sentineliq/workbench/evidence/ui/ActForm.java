package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The fields of a signed act: short ones two in a row, long ones across. */
final class ActForm extends GridPane {

  private final Map<String, Control> controls = new LinkedHashMap<>();

  ActForm() {
    getStyleClass().add("act-form");
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    getColumnConstraints().addAll(half, half);
  }

  /** Asks for {@code fields}. */
  void ask(List<ActField> fields) {
    getChildren().clear();
    controls.clear();
    var column = 0;
    var row = 0;
    var isWide = fields.size() > 6;
    for (var field : fields) {
      var span = isWide && !field.isLong() ? 1 : 2;
      if (span == 2 && column == 1) {
        column = 0;
        row += 2;
      }
      place(field, column, row, span);
      column = span == 2 ? 0 : 1 - column;
      row += column == 0 ? 2 : 0;
    }
  }

  /** What was said, by field. */
  Map<String, String> answers() {
    var answers = new LinkedHashMap<String, String>();
    controls.forEach((id, control) -> answers.put(id, said(control)));
    return answers;
  }

  void focus() {
    if (!controls.isEmpty()) {
      controls.values().iterator().next().requestFocus();
    }
  }

  private void place(ActField field, int column, int row, int span) {
    var control = control(field);
    control.setId("act-" + field.id());
    control.setMaxWidth(Double.MAX_VALUE);
    setHgrow(control, Priority.ALWAYS);
    var words =
        field.isNeeded() ? field.label() : Messages.text("evidence.optional", field.label());
    var label = new Label(words);
    label.getStyleClass().addAll("small", "act-label");
    label.setLabelFor(control);
    add(label, column, row, span, 1);
    add(control, column, row + 1, span, 1);
    controls.put(field.id(), control);
  }

  private static Control control(ActField field) {
    if (!field.choices().isEmpty()) {
      return choices(field);
    }
    if (field.isLong()) {
      var area = new FormArea(2);
      area.setText(field.initial());
      return area;
    }
    return new TextField(field.initial());
  }

  private static ComboBox<ActField.Choice> choices(ActField field) {
    var box = new ComboBox<ActField.Choice>();
    box.getItems().setAll(field.choices());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(ActField.@Nullable Choice choice) {
            return choice == null ? "" : choice.label();
          }

          @Override
          public ActField.@Nullable Choice fromString(String text) {
            return null;
          }
        });
    field.choices().stream()
        .filter(choice -> choice.value().equals(field.initial()))
        .findFirst()
        .ifPresent(box::setValue);
    return box;
  }

  private static String said(Control control) {
    if (control instanceof TextInputControl text) {
      return text.getText().strip();
    }
    return control instanceof ComboBox<?> box && box.getValue() instanceof ActField.Choice choice
        ? choice.value()
        : "";
  }
}
