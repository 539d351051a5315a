package io.sentineliq.workbench.observable.ui;

import io.sentineliq.workbench.classification.Pap;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.observable.ObservableDetails;
import io.sentineliq.workbench.observable.ObservableInput;
import io.sentineliq.workbench.observable.ObservableWords;
import io.sentineliq.workbench.platform.fx.Choices;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks what is known of an observable and how far that may go. */
final class ObservableForm implements Form<ObservableWords> {

  private final String title;
  private final ComboBox<Tlp> tlp;
  private final ComboBox<Pap> pap;
  private final CheckBox isIoc = new CheckBox(Messages.text("observable.form.ioc"));
  private final CheckBox isIgnored = new CheckBox(Messages.text("observable.form.ignored"));
  private final TextField tags = new TextField();
  private final TextField source = new TextField();
  private final FormArea description = new FormArea(4);
  private final VBox content = new VBox();

  ObservableForm(ObservableDetails details) {
    var said = details.said();
    this.title = Messages.text("observable.form", VisibleText.of(details.row().defanged()));
    this.tlp = Choices.of(Tlp.values(), said.tlp());
    this.pap = Choices.of(Pap.values(), said.pap());
    isIoc.setSelected(said.isIoc());
    isIgnored.setSelected(said.isIgnored());
    tags.setText(String.join(", ", said.tags()));
    source.setText(Objects.requireNonNullElse(said.source(), ""));
    description.setText(Objects.requireNonNullElse(said.description(), ""));
    content.getStyleClass().add("form");
    add("observable.form.tlp", tlp);
    add("observable.form.pap", pap);
    add("observable.form.tags", tags);
    add("observable.form.source", source);
    add("observable.form.description", description);
    content.getChildren().addAll(isIoc, isIgnored);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String verb() {
    return Messages.text("observable.form.save");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public ObservableWords read() {
    return new ObservableWords(
        tlp.getValue(),
        pap.getValue(),
        isIoc.isSelected(),
        isIgnored.isSelected(),
        ObservableInput.description(description.getText()),
        ObservableInput.source(source.getText()),
        ObservableInput.tags(tags.getText()));
  }

  @Override
  public void focus() {
    tlp.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    description.setOnDone(submit);
  }

  private void add(String key, Control field) {
    var label = new Label(Messages.text(key));
    label.setLabelFor(field);
    content.getChildren().addAll(label, field);
  }
}
