package io.sentineliq.workbench.timeline.ui;

import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineEntry;
import io.sentineliq.workbench.timeline.TimelineType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks for an event of the timeline: when, what, more about it. */
final class EventForm implements Form<ManualEntry> {

  private static final String AT = "at";
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final ZoneId zone;
  private final boolean isNew;
  private final TextField at = new TextField();
  private final ComboBox<TimelineType> type = new ComboBox<>();
  private final TextField title = new TextField();
  private final FormArea description = new FormArea(5);
  private final VBox content = new VBox();

  /** A new event at {@code now}, or {@code entry} to be changed. */
  EventForm(Optional<TimelineEntry> entry, Instant now, ZoneId zone) {
    this.zone = zone;
    this.isNew = entry.isEmpty();
    content.getStyleClass().add("form");
    type.getItems().setAll(TimelineType.values());
    type.setConverter(new Words());
    type.setMaxWidth(Double.MAX_VALUE);
    var time = entry.map(TimelineEntry::at).orElse(now);
    at.setText(WRITTEN.format(time.atZone(zone)));
    type.setValue(entry.map(TimelineEntry::type).orElse(TimelineType.INFO));
    title.setText(entry.map(TimelineEntry::title).orElse(""));
    description.setText(entry.map(TimelineEntry::description).orElse(""));
    add(Messages.text("timeline.entry.at", zone.getRules().getOffset(time).getId()), at);
    add(Messages.text("timeline.entry.type"), type);
    add(Messages.text("timeline.entry.title"), title);
    add(Messages.text("timeline.entry.description"), description);
  }

  @Override
  public String title() {
    return Messages.text(isNew ? "timeline.add.title" : "timeline.edit.title");
  }

  @Override
  public String verb() {
    return Messages.text(isNew ? "timeline.add.do" : "timeline.edit.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public ManualEntry read() {
    return new ManualEntry(
        Objects.requireNonNull(type.getValue()), time(), title.getText(), description.getText());
  }

  @Override
  public void focus() {
    title.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    description.setOnDone(submit);
  }

  private Instant time() {
    var written = at.getText().strip();
    try {
      return written.contains("T")
          ? Instant.parse(written)
          : LocalDateTime.parse(written, WRITTEN).atZone(zone).toInstant();
    } catch (DateTimeParseException e) {
      throw new Problem.InvalidField(AT, "timeline.entry.at.wrong", List.of()).asException(e);
    }
  }

  private void add(String text, Node field) {
    var label = new Label(text);
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }

  private static final class Words extends StringConverter<TimelineType> {
    @Override
    public String toString(@Nullable TimelineType type) {
      return type == null ? "" : Messages.of(type);
    }

    @Override
    public @Nullable TimelineType fromString(String text) {
      return null;
    }
  }
}
