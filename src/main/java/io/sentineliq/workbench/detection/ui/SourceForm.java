package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.source.SourceInput;
import io.sentineliq.workbench.detection.source.SourceRow;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what a source is and how often something new comes from it. */
final class SourceForm implements Form<NewSource> {

  private final boolean isNew;
  private final TextField name = new TextField();
  private final ComboBox<SourceType> type;
  private final TextField url = new TextField();
  private final TextField interval = new TextField();
  private final VBox content = new VBox();

  /** For a new source. */
  SourceForm() {
    this(true, SourceType.PASTE_SITE);
  }

  /** For a source that is there. */
  SourceForm(SourceRow row) {
    this(false, row.type());
    var at = row.url();
    var hours = row.intervalHours();
    name.setText(row.name());
    url.setText(at == null ? "" : at);
    interval.setText(hours == null ? "" : Integer.toString(hours));
  }

  private SourceForm(boolean isNew, SourceType chosen) {
    this.isNew = isNew;
    this.type = Choices.of(SourceType.values(), chosen);
    content.getStyleClass().add("form");
    add("source.form.name", name);
    add("source.form.type", type);
    add("source.form.url", url);
    add("source.form.interval", interval);
  }

  @Override
  public String title() {
    return Messages.text(isNew ? "source.form.new" : "source.form.change");
  }

  @Override
  public String verb() {
    return Messages.text(isNew ? "source.form.add" : "source.form.save");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public NewSource read() {
    return new NewSource(
        SourceInput.name(name.getText()),
        type.getValue(),
        SourceInput.url(url.getText()),
        SourceInput.intervalHours(interval.getText()));
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    // Every field is one line: Enter presses the button.
  }

  private void add(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
