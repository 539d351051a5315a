package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.infringement.InfringementDetails;
import io.sentineliq.workbench.infringement.InfringementInput;
import io.sentineliq.workbench.infringement.Letter;
import io.sentineliq.workbench.infringement.NewTakedown;
import io.sentineliq.workbench.infringement.TakedownKind;
import io.sentineliq.workbench.infringement.TakedownRow;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what is done, by whom and until when; the letter begins from its template. */
final class TakedownForm implements Form<NewTakedown> {

  private final boolean isNew;
  private final ComboBox<TakedownKind> kind;
  private final TextField recipient = new TextField();
  private final TextField channel = new TextField();
  private final TextField evidence = new TextField();
  private final TextField due = new TextField();
  private final FormArea letter = new FormArea(9);
  private final VBox content = new VBox();

  /** For a new one. */
  TakedownForm(InfringementDetails details) {
    this(true, TakedownKind.REGISTRAR_REPORT);
    letter.setText(Letter.draft(kind.getValue(), details));
    kind.valueProperty().subscribe((before, now) -> letter.setText(Letter.draft(now, details)));
  }

  /** For a draft. */
  TakedownForm(TakedownRow row) {
    this(false, row.kind());
    kind.setDisable(true);
    recipient.setText(row.recipient());
    channel.setText(row.channel());
    evidence.setText(row.evidence());
    letter.setText(row.letter());
    var at = row.dueAt();
    due.setText(at == null ? "" : at.atZone(ZoneId.systemDefault()).toLocalDate().toString());
  }

  private TakedownForm(boolean isNew, TakedownKind chosen) {
    this.isNew = isNew;
    this.kind = Choices.of(TakedownKind.values(), chosen);
    content.getStyleClass().add("form");
    add("takedown.form.kind", kind);
    add("takedown.form.recipient", recipient);
    add("takedown.form.channel", channel);
    add("takedown.form.evidence", evidence);
    add("takedown.form.due", due);
    due.setPromptText(Messages.text("takedown.form.due.prompt"));
    add("takedown.form.letter", letter);
  }

  @Override
  public String title() {
    return Messages.text(isNew ? "takedown.form.new" : "takedown.form.change");
  }

  @Override
  public String verb() {
    return Messages.text(isNew ? "takedown.form.plan" : "takedown.form.save");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public NewTakedown read() {
    return new NewTakedown(
        kind.getValue(),
        InfringementInput.recipient(recipient.getText()),
        InfringementInput.line("channel", channel.getText()),
        InfringementInput.line("evidence", evidence.getText()),
        InfringementInput.letter(letter.getText()),
        InfringementInput.due(due.getText(), ZoneId.systemDefault()));
  }

  @Override
  public void focus() {
    recipient.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    letter.setOnDone(submit);
  }

  private void add(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
