package io.sentineliq.workbench.report.ui;

import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says what signing off means before it is done. */
final class SignForm implements Form<Boolean> {

  private final int number;
  private final VBox content = new VBox();

  SignForm(int number, Tlp audience) {
    this.number = number;
    content.getStyleClass().add("form");
    var words = new Label(Messages.text("report.final.means", Messages.of(audience)));
    words.setWrapText(true);
    content.getChildren().add(words);
  }

  @Override
  public String title() {
    return Messages.text("report.final.title", number);
  }

  @Override
  public String verb() {
    return Messages.text("report.final.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Boolean read() {
    return true;
  }

  @Override
  public void focus() {
    content.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    // Nothing is typed here that could be done with.
  }
}
