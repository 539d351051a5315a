package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.Dialogs;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The fields of a signed act: short ones two in a row, long ones across. */
final class ActForm extends GridPane {

  private final Map<String, Control> controls = new LinkedHashMap<>();
  private final Dialogs dialogs;
  private boolean isBelowHeading;

  /** A form that lets files be chosen through {@code dialogs}. */
  ActForm(Dialogs dialogs) {
    this.dialogs = dialogs;
    getStyleClass().add("act-form");
    var half = new ColumnConstraints();
    half.setPercentWidth(50);
    getColumnConstraints().addAll(half, half);
  }

  /** Asks for {@code fields}. */
  void ask(List<ActField> fields) {
    getChildren().clear();
    controls.clear();
    isBelowHeading = false;
    var column = 0;
    var row = 0;
    var isWide = fields.size() > 6;
    for (var field : fields) {
      var span = isWide && !field.isWide() ? 1 : 2;
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
    if (field.shape() == ActField.Shape.HEADING) {
      isBelowHeading = true;
      var heading = new Label(field.label());
      heading.getStyleClass().addAll("heading-section", "act-heading");
      add(heading, column, row, span, 1);
      return;
    }
    var control = control(field);
    control.setId("act-" + field.id());
    control.setMaxWidth(Double.MAX_VALUE);
    setHgrow(control, Priority.ALWAYS);
    var label = new Label(words(field));
    label.getStyleClass().addAll("small", "act-label");
    label.setLabelFor(control);
    add(label, column, row, span, 1);
    add(isPath(field) ? chosen((TextField) control, field) : control, column, row + 1, span, 1);
    controls.put(field.id(), control);
  }

  private String words(ActField field) {
    return field.isNeeded() || isBelowHeading
        ? field.label()
        : Messages.text("evidence.optional", field.label());
  }

  private static Control control(ActField field) {
    return switch (field.shape()) {
      case CHOICE -> choices(field);
      case AREA -> {
        var area = new FormArea(2);
        area.setText(field.initial());
        yield area;
      }
      case LINE, LONG, TARGET, FILE, HEADING -> new TextField(field.initial());
    };
  }

  private Node chosen(TextField path, ActField field) {
    var choose = new Button(Messages.text("evidence.target.choose"));
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(event -> choose(path, field));
    HBox.setHgrow(path, Priority.ALWAYS);
    var row = new HBox(path, choose);
    row.getStyleClass().add("button-row");
    return row;
  }

  private void choose(TextField path, ActField field) {
    var chosen =
        field.shape() == ActField.Shape.TARGET
            ? dialogs.chooseTarget(field.label(), nameOf(path.getText())).stream().toList()
            : dialogs.chooseFiles(
                field.label(), Messages.text("evidence.collect.anyFile"), List.of("*"));
    chosen.stream().findFirst().ifPresent(file -> path.setText(file.toString()));
  }

  private static boolean isPath(ActField field) {
    return field.shape() == ActField.Shape.TARGET || field.shape() == ActField.Shape.FILE;
  }

  private static String nameOf(String path) {
    return path.substring(path.lastIndexOf(File.separatorChar) + 1);
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
