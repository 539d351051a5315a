package io.sentineliq.workbench.infringement.ui;

import io.sentineliq.workbench.evidence.ExhibitNumber;
import io.sentineliq.workbench.infringement.pack.PackInput;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks which exhibits were kept of a detection. */
final class ExhibitNumbersForm implements Form<List<ExhibitNumber>> {

  private final TextField numbers = new TextField();
  private final VBox content = new VBox();

  ExhibitNumbersForm() {
    var told = new Label(Messages.text("detection.exhibit.told"));
    told.getStyleClass().addAll("small", "muted");
    told.setWrapText(true);
    var label = new Label(Messages.text("detection.exhibit.numbers"));
    label.setLabelFor(numbers);
    numbers.setId("numbers");
    numbers.setPromptText(Messages.text("pack.form.exhibits.prompt"));
    content.getStyleClass().add("form");
    content.getChildren().addAll(told, label, numbers);
  }

  @Override
  public String title() {
    return Messages.text("detection.exhibit.title");
  }

  @Override
  public String verb() {
    return Messages.text("detection.exhibit.verb");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<ExhibitNumber> read() {
    return PackInput.someExhibits(numbers.getText());
  }

  @Override
  public void focus() {
    numbers.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    numbers.setOnAction(event -> submit.run());
  }
}
