package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Which of the texts of a record is open. One of them always is. */
public final class TextParts extends HBox {

  private final ToggleGroup group = new ToggleGroup();

  /**
   * A text that can be chosen.
   *
   * @param name which of the record's texts
   * @param textKey what it is called
   */
  public record Part(String name, String textKey) {}

  /** A choice among {@code parts}, the first of them open; {@code onChoose} is told of others. */
  public TextParts(List<Part> parts, Runnable onChoose) {
    getStyleClass().add("part-row");
    parts.forEach(part -> getChildren().add(toggle(part)));
    group.selectToggle(group.getToggles().getFirst());
    group.selectedToggleProperty().subscribe((before, toggle) -> onChoose.run());
  }

  /** The name of the one that is open. */
  public String chosen() {
    Toggle toggle = group.getSelectedToggle();
    return String.valueOf((toggle == null ? group.getToggles().getFirst() : toggle).getUserData());
  }

  private ToggleButton toggle(Part part) {
    var toggle = new ToggleButton(Messages.text(part.textKey()));
    toggle.getStyleClass().addAll("part-toggle");
    toggle.setId("part-" + part.name());
    toggle.setUserData(part.name());
    toggle.setToggleGroup(group);
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.setOnAction(event -> toggle.setSelected(true));
    return toggle;
  }
}
