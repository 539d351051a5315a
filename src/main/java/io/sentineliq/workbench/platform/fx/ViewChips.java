package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The bar over a list: a field for words, and one chip for each view of it, of which one is shown.
 * A chip carries how many rows stand behind it.
 *
 * @param <V> the views
 */
public final class ViewChips<V extends Enum<V>> extends VBox {

  private final Map<V, FilterChip> chips = new LinkedHashMap<>();
  private final SearchBox words;
  private final BiConsumer<V, String> onChoose;
  private V chosen;

  /** Chips for {@code views}; {@code onChoose} is told the view and the words. */
  public ViewChips(List<V> views, V first, String promptKey, BiConsumer<V, String> onChoose) {
    this.onChoose = onChoose;
    this.chosen = first;
    this.words = new SearchBox(promptKey);
    words.field().textProperty().subscribe(typed -> tell());
    var row = new HBox(words);
    row.getStyleClass().add("filter-row");
    getChildren().addAll(row, new HBox(bar(views)));
    getChildren().getLast().getStyleClass().add("filter-chips");
    mark();
  }

  /** Says by which keys the field is reached, and what Escape, Enter and Down leave it for. */
  public void connect(Command searching, Runnable leave) {
    words.connect(searching, leave);
  }

  /** How many rows stand behind {@code view}. */
  public void showCount(V view, long rows) {
    Objects.requireNonNull(chips.get(view)).showCount(rows);
  }

  /** Puts the keyboard into the field for words. */
  public void search() {
    words.focus();
  }

  private ToolBar bar(List<V> views) {
    for (var view : views) {
      chips.put(view, new FilterChip(Messages.of(view), null, () -> choose(view)));
    }
    var bar = new ToolBar();
    bar.getItems().addAll(chips.values());
    bar.getStyleClass().add("chip-bar");
    bar.setMinWidth(0);
    HBox.setHgrow(bar, Priority.ALWAYS);
    return bar;
  }

  private void choose(V view) {
    chosen = view;
    mark();
    tell();
  }

  private void mark() {
    chips.forEach((view, chip) -> chip.setActive(view == chosen));
  }

  private void tell() {
    onChoose.accept(chosen, words.field().getText().strip());
  }
}
