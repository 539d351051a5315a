package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.fx.FormArea;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks which systems an incident affects, one on each line. */
final class SystemsForm implements Form<Set<String>> {

  private final FormArea names = new FormArea(10);
  private final VBox content = new VBox();

  SystemsForm(List<String> systems) {
    var label = new Label(Messages.text("incident.systems.each"));
    label.setLabelFor(names);
    names.setText(String.join("\n", systems));
    content.getStyleClass().add("form");
    content.getChildren().addAll(label, names);
  }

  @Override
  public String title() {
    return Messages.text("incident.systems.title");
  }

  @Override
  public String verb() {
    return Messages.text("incident.systems.do");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Set<String> read() {
    return names
        .getText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public void focus() {
    names.requestFocus();
  }

  @Override
  public void whenDone(Runnable submit) {
    names.setOnDone(submit);
  }
}
