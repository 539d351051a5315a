package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.casefile.CaseAudience;
import io.sentineliq.workbench.casefile.CaseDetails;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.incident.IncidentInput;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what a case says of itself; who will see it, and where it may go, is said before. */
final class EditForm implements Form<NewCase> {

  private final CaseDetails shown;
  private final CaseAudience audience;
  private final TextField name = new TextField();
  private final FormArea description = new FormArea(4);
  private final ComboBox<Priority> priority;
  private final ComboBox<CaseType> type;
  private final ComboBox<Confidentiality> confidentiality;
  private final ComboBox<Tlp> tlp;
  private final VBox content = new VBox();

  EditForm(CaseDetails shown, CaseAudience audience) {
    this.shown = shown;
    this.audience = audience;
    var row = shown.row();
    name.setText(row.title());
    description.setText(Objects.requireNonNullElse(shown.description(), ""));
    priority = Choices.of(Priority.values(), row.priority());
    type = Choices.of(CaseType.values(), row.type());
    confidentiality = Choices.of(Confidentiality.values(), row.confidentiality());
    tlp = Choices.of(Tlp.values(), row.tlp());
    content.getStyleClass().add("form");
    add("case.form.title", name);
    add("case.form.summary", description);
    add("case.form.type", type);
    add("case.form.priority", priority);
    add("case.form.confidentiality", confidentiality);
    content.getChildren().add(consequence(confidentiality, this::whoSees));
    add("case.form.tlp", tlp);
    content.getChildren().add(consequence(tlp, this::whereItGoes));
  }

  @Override
  public String title() {
    return Messages.text("case.edit.title");
  }

  @Override
  public String verb() {
    return Messages.text("case.edit.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public NewCase read() {
    var text = description.getText().strip();
    return new NewCase(
        IncidentInput.title(name.getText()),
        text.isEmpty() ? null : IncidentInput.text("description", text),
        Objects.requireNonNull(priority.getValue()),
        Objects.requireNonNull(type.getValue()),
        Objects.requireNonNull(confidentiality.getValue()),
        Objects.requireNonNull(tlp.getValue()),
        null);
  }

  @Override
  public void focus() {
    name.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    description.setOnDone(submit);
  }

  private String whoSees() {
    var next = Objects.requireNonNull(confidentiality.getValue());
    var isForFew = next.isForFew();
    var count = isForFew ? audience.few() : audience.colleagues().size();
    var key = isForFew ? "case.edit.forFew" : "case.edit.forAll";
    return Messages.text(key, count);
  }

  private String whereItGoes() {
    var next = Objects.requireNonNull(tlp.getValue());
    return Messages.text(
        next == shown.row().tlp() ? "case.edit.tlp" : "case.edit.tlpChanged", Messages.of(next));
  }

  private static Label consequence(ComboBox<?> choice, Supplier<String> sentence) {
    var label = new Label();
    label.getStyleClass().addAll("small", "muted");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    choice.valueProperty().subscribe(any -> label.setText(sentence.get()));
    return label;
  }

  private void add(String key, Node field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
