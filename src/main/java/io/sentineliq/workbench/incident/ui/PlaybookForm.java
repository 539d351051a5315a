package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.playbook.Playbook;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Asks which playbook an incident follows. */
final class PlaybookForm implements Form<Playbook> {

  private final ToggleGroup choice = new ToggleGroup();
  private final VBox content = new VBox();

  PlaybookForm(List<Playbook> playbooks) {
    content.getStyleClass().add("form");
    for (var playbook : playbooks) {
      var button =
          new RadioButton(
              Messages.text("incident.playbook", playbook.title(), playbook.tasks().size()));
      button.setUserData(playbook);
      button.setToggleGroup(choice);
      var when = new Label(playbook.when());
      when.getStyleClass().addAll("small", "muted");
      when.setWrapText(true);
      content.getChildren().addAll(button, when);
    }
    choice.selectToggle(choice.getToggles().getFirst());
  }

  @Override
  public String title() {
    return Messages.text("incident.playbook.title");
  }

  @Override
  public String verb() {
    return Messages.text("incident.playbook.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Playbook read() {
    return (Playbook) choice.getSelectedToggle().getUserData();
  }

  @Override
  public void focus() {
    if (choice.getSelectedToggle() instanceof RadioButton chosen) {
      chosen.requestFocus();
    }
  }

  @Override
  public void whenDone(Runnable submit) {
    content.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            submit.run();
            event.consume();
          }
        });
  }
}
