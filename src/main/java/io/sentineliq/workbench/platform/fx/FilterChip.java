package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Numbers;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A condition of a filter to press: its name, how many rows it would leave, and a × while on. */
public final class FilterChip extends Button {

  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

  private final Label name = new Label();
  private final Label count = new Label();
  private final Node cross = Icons.of("mdi2c-close", "chip-cross");
  private final HBox box = new HBox();

  /** A chip called {@code text}, with {@code mark} before it. */
  public FilterChip(String text, @Nullable Node mark, Runnable pressed) {
    getStyleClass().addAll("chip", "chip-tall", "filter-chip");
    count.getStyleClass().addAll("figures", "muted");
    box.getStyleClass().add("filter-chip-box");
    if (mark != null) {
      box.getChildren().add(mark);
    }
    box.getChildren().addAll(name, count, cross);
    setGraphic(box);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setOnAction(event -> pressed.run());
    setName(text);
    showCount(-1);
    setActive(false);
  }

  /** What it says. */
  public void setName(String text) {
    name.setText(text);
    setAccessibleText(text);
  }

  /** Whether the condition holds. */
  public void setActive(boolean active) {
    pseudoClassStateChanged(ACTIVE, active);
    cross.setVisible(active);
    cross.setManaged(active);
  }

  /** How many rows it would leave; negative while that is not known. */
  public void showCount(long rows) {
    count.setText(rows < 0 ? "" : Numbers.grouped(rows));
    count.setVisible(rows >= 0);
    count.setManaged(rows >= 0);
  }
}
