package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.textfield.TextFields;

/**
 * The bar over a list: one chip for each view of it, of which one is shown, and a field for words
 * of the title. A chip carries how many rows stand behind it.
 *
 * @param <V> the views
 */
public final class ViewChips<V extends Enum<V>> extends FlowPane {

  private static final double WRAPPED_AT = 600;

  private final Map<V, FilterChip> chips = new LinkedHashMap<>();
  private final TextField words = TextFields.createClearableTextField();
  private final BiConsumer<V, String> onChoose;
  private V chosen;

  /** Chips for {@code views}; {@code onChoose} is told the view and the words. */
  public ViewChips(List<V> views, V first, String promptKey, BiConsumer<V, String> onChoose) {
    this.onChoose = onChoose;
    this.chosen = first;
    getStyleClass().add("view-bar");
    setPrefWrapLength(WRAPPED_AT);
    for (var view : views) {
      var chip = new FilterChip(Messages.of(view), null, () -> choose(view));
      chips.put(view, chip);
      getChildren().add(chip);
    }
    words.setPromptText(Messages.text(promptKey));
    words.setAccessibleText(Messages.text(promptKey));
    words.textProperty().subscribe(typed -> tell());
    words.getStyleClass().add("view-words");
    getChildren().add(words);
    mark();
  }

  /** Shows another view. */
  public void choose(V view) {
    chosen = view;
    mark();
    tell();
  }

  /** Shows another view, whatever words were typed. */
  public void chooseAll(V view) {
    chosen = view;
    words.clear();
    choose(view);
  }

  /** How many rows stand behind {@code view}. */
  public void showCount(V view, long rows) {
    chip(view).showCount(rows);
  }

  /** What the chip of {@code view} says, and what more when it is pointed at. */
  public void setName(V view, String name, String more) {
    chip(view).setName(name);
    chip(view).setTooltip(new Tooltip(more));
  }

  /** Puts the keyboard into the field for words. */
  public void search() {
    words.requestFocus();
    words.selectAll();
  }

  private void mark() {
    chips.forEach((view, chip) -> chip.setActive(view == chosen));
  }

  private void tell() {
    onChoose.accept(chosen, words.getText().strip());
  }

  private FilterChip chip(V view) {
    return Objects.requireNonNull(chips.get(view));
  }
}
