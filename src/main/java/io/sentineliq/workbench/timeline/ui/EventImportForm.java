package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.timeline.intake.EventField;
import io.sentineliq.workbench.timeline.intake.EventMapping;
import io.sentineliq.workbench.timeline.intake.EventPreview;
import io.sentineliq.workbench.timeline.intake.EventRow;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Asks which columns of a file are what of an event; shows below what becomes of its first rows.
 */
final class EventImportForm implements Form<EventMapping> {

  private final Path file;
  private final Latest previews;
  private final List<String> columns;
  private final Map<EventField, ComboBox<Optional<String>>> choices =
      new EnumMap<>(EventField.class);
  private final TextField pattern = new TextField();
  private final TextField zone = new TextField();
  private final Label told = new Label();
  private final ListView<EventRow> rows = new ListView<>();
  private final VBox content = new VBox();

  EventImportForm(Path file, EventPreview begin, Window window) {
    this.file = file;
    this.previews = new Latest(window.tasks());
    this.columns = begin.columns();
    pattern.setPromptText(Messages.text("timeline.import.pattern.prompt"));
    zone.setPromptText(Messages.text("timeline.import.zone.prompt"));
    pattern.textProperty().subscribe(typed -> look());
    zone.textProperty().subscribe(typed -> look());
    rows.setCellFactory(view -> new EventRowCell());
    rows.getStyleClass().add("import-rows");
    rows.setAccessibleText(Messages.text("timeline.import.preview"));
    told.getStyleClass().addAll("small", "muted");
    told.setWrapText(true);
    content.getStyleClass().addAll("form", "event-import");
    content.getChildren().setAll(fields(begin.mapping()), told, rows);
    show(begin);
  }

  @Override
  public String title() {
    return Messages.text(
        "timeline.import.title", VisibleText.of(String.valueOf(file.getFileName())));
  }

  @Override
  public String verb() {
    return Messages.text("timeline.import.do");
  }

  @Override
  public boolean isWide() {
    return true;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public EventMapping read() {
    var mapping = mapping();
    mapping.require();
    return mapping;
  }

  @Override
  public void focus() {
    Objects.requireNonNull(choices.get(EventField.TIME)).requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    zone.setOnAction(event -> submit.run());
  }

  private Node fields(EventMapping mapping) {
    var grid = new GridPane();
    grid.getStyleClass().add("event-import-fields");
    var names = new ColumnConstraints();
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, values);
    for (var field : EventField.values()) {
      var box = choice(field, mapping);
      choices.put(field, box);
      row(grid, Messages.of(field), box);
    }
    row(grid, Messages.text("timeline.import.pattern"), pattern);
    row(grid, Messages.text("timeline.import.zone"), zone);
    return grid;
  }

  private ComboBox<Optional<String>> choice(EventField field, EventMapping mapping) {
    var box = new ComboBox<Optional<String>>();
    box.getItems().add(Optional.empty());
    columns.stream().map(Optional::of).forEach(box.getItems()::add);
    box.setConverter(new ColumnWords());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setValue(mapping.column(field));
    box.valueProperty().subscribe((before, chosen) -> look());
    return box;
  }

  private static void row(GridPane grid, String name, Node field) {
    var label = new Label(name);
    label.setLabelFor(field);
    grid.addRow(grid.getRowCount(), label, field);
  }

  private EventMapping mapping() {
    var chosen = new EnumMap<EventField, String>(EventField.class);
    choices.forEach((field, box) -> box.getValue().ifPresent(name -> chosen.put(field, name)));
    return new EventMapping(chosen, pattern.getText(), zone.getText());
  }

  private void look() {
    if (choices.size() < EventField.values().length) {
      return;
    }
    var mapping = mapping();
    previews.start(
        TaskTitle.quiet(Messages.text("timeline.import.preview")),
        progress -> EventPreview.of(file, columns, mapping),
        this::show,
        error -> show(new EventPreview(columns, mapping, List.of())));
  }

  private void show(EventPreview preview) {
    rows.getItems().setAll(preview.rows());
    var rejected = preview.rows().stream().filter(EventRow.Rejected.class::isInstance).count();
    told.setText(
        preview.rows().isEmpty()
            ? Messages.text("timeline.import.choose")
            : Messages.text("timeline.import.first", preview.rows().size(), rejected));
  }

  /** Names of columns; nothing chosen is a choice too. */
  private static final class ColumnWords extends StringConverter<Optional<String>> {
    @Override
    @SuppressWarnings("NullableOptional") // A box that nothing was put into asks for null.
    public String toString(@Nullable Optional<String> column) {
      return column == null
          ? ""
          : column.map(VisibleText::of).orElseGet(() -> Messages.text("timeline.import.none"));
    }

    @Override
    public Optional<String> fromString(String text) {
      throw new UnsupportedOperationException();
    }
  }
}
