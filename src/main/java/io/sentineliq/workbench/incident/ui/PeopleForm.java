package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Asks who of the workspace is in a team. */
public final class PeopleForm implements Form<Set<UUID>> {

  private final Map<UUID, CheckBox> people = new LinkedHashMap<>();
  private final String titleKey;
  private final String verbKey;
  private final VBox content = new VBox();

  /** A form of which {@code team} are ticked. */
  public PeopleForm(String titleKey, String verbKey, List<Colleague> colleagues, Set<UUID> team) {
    this.titleKey = titleKey;
    this.verbKey = verbKey;
    var ticks = new VBox();
    ticks.getStyleClass().add("form-ticks");
    for (var person : colleagues) {
      var box = new CheckBox(VisibleText.of(person.name()));
      box.setMnemonicParsing(false);
      box.setSelected(team.contains(person.id()));
      people.put(person.id(), box);
      ticks.getChildren().add(box);
    }
    var what = new Label(Messages.text("incident.team.what"));
    what.getStyleClass().add("muted");
    what.setWrapText(true);
    var scroll = new ScrollPane(ticks);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("form-scroll");
    content.getStyleClass().add("form");
    content.getChildren().addAll(what, scroll);
  }

  @Override
  public String title() {
    return Messages.text(titleKey);
  }

  @Override
  public String verb() {
    return Messages.text(verbKey);
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public Set<UUID> read() {
    var chosen = new HashSet<UUID>();
    people.forEach(
        (id, box) -> {
          if (box.isSelected()) {
            chosen.add(id);
          }
        });
    return chosen;
  }

  @Override
  public void focus() {
    people.values().stream().findFirst().ifPresent(Node::requestFocus);
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}
}
