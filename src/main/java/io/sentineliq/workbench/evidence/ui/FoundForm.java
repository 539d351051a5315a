package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.Findings.Found;
import io.sentineliq.workbench.observable.Defang;
import io.sentineliq.workbench.observable.NewObservables;
import io.sentineliq.workbench.platform.fx.Form;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Asks which of the values that stand in an exhibit are tied to it. */
final class FoundForm implements Form<List<NewObservables.Value>> {

  private final List<Found> found;
  private final Map<Found, BooleanProperty> ticks = new HashMap<>();
  private final ListView<Found> list = new ListView<>();
  private final VBox content = new VBox();

  FoundForm(List<Found> found) {
    this.found = List.copyOf(found);
    // What a list knows is context and seldom a finding.
    this.found.forEach(each -> ticks.put(each, new SimpleBooleanProperty(each.known().isEmpty())));
    list.getItems().setAll(this.found);
    list.setCellFactory(CheckBoxListCell.forListView(ticks::get, new Words()));
    list.getStyleClass().add("found-list");
    var all = new CheckBox(Messages.text("evidence.found.all", this.found.size()));
    all.setOnAction(event -> ticks.values().forEach(tick -> tick.set(all.isSelected())));
    var what = new Label(Messages.text("evidence.found.what"));
    what.getStyleClass().add("muted");
    what.setWrapText(true);
    content.getStyleClass().add("form");
    content.getChildren().addAll(what, all, list);
  }

  @Override
  public String title() {
    return Messages.text("evidence.found");
  }

  @Override
  public String verb() {
    return Messages.text("evidence.found.link");
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<NewObservables.Value> read() {
    var chosen = new ArrayList<NewObservables.Value>();
    for (var each : found) {
      var tick = ticks.get(each);
      if (tick != null && tick.get()) {
        chosen.add(each.value());
      }
    }
    return chosen;
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  /** Enter presses the default button by itself. */
  @Override
  public void whenDone(Runnable submit) {}

  /** A value as it is read: harmless, with its kind and what is known of it. */
  private static final class Words extends StringConverter<Found> {
    @Override
    public String toString(@Nullable Found each) {
      if (each == null) {
        return "";
      }
      var value = each.value();
      var words =
          Messages.text(
              "evidence.found.line",
              Messages.of(value.type()),
              VisibleText.of(Defang.text(value.type(), value.normalised())),
              each.times());
      return each.known().isEmpty()
          ? words
          : Messages.text("evidence.found.known", words, each.known());
    }

    @Override
    public @Nullable Found fromString(String text) {
      return null;
    }
  }
}
