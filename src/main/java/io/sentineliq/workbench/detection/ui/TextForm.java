package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.brand.BrandRow;
import io.sentineliq.workbench.detection.DetectionInput;
import io.sentineliq.workbench.detection.SourceType;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextOrigin;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a text that a person found. */
final class TextForm implements Form<TextForm.Answer> {

  private final TextField title = new TextField();
  private final FormArea content = new FormArea(8);
  private final TextField url = new TextField();
  private final TextField author = new TextField();
  private final ComboBox<SourceType> type = Choices.of(SourceType.values(), SourceType.MANUAL);
  private final ComboBox<@Nullable BrandRow> brand;
  private final VBox fields = new VBox();

  /** A text with where it comes from. */
  record Answer(TextDraft draft, TextOrigin origin) {}

  TextForm(List<BrandRow> brands) {
    var choices = new ArrayList<@Nullable BrandRow>();
    choices.add(null);
    choices.addAll(brands);
    this.brand =
        Choices.named(choices, one -> one == null ? Messages.text("tracker.noBrand") : one.name());
    fields.getStyleClass().add("form");
    add("detection.record.title", title);
    add("detection.record.content", content);
    add("detection.record.url", url);
    add("detection.record.author", author);
    add("detection.record.type", type);
    add("detection.record.brand", brand);
  }

  @Override
  public String title() {
    return Messages.text("detection.record");
  }

  @Override
  public String verb() {
    return Messages.text("detection.record.verb");
  }

  @Override
  public Node content() {
    return fields;
  }

  @Override
  public Answer read() {
    var chosen = brand.getValue();
    return new Answer(
        new TextDraft(
            1,
            title.getText(),
            DetectionInput.content(content.getText()),
            url.getText(),
            author.getText(),
            null),
        new TextOrigin(
            null,
            Messages.of(type.getValue()),
            type.getValue(),
            true,
            chosen == null ? null : chosen.id()));
  }

  @Override
  public void focus() {
    title.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    content.setOnDone(submit);
  }

  private void add(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    fields.getChildren().addAll(label, field);
  }
}
