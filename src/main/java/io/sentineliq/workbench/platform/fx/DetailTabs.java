package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Tabs filled by features. Only the tab in front is made, active and told of the record.
 *
 * @param <D> the record in full
 */
public final class DetailTabs<D> implements ViewLifecycle {

  private final Map<Tab, DetailPart<D>> parts = new LinkedHashMap<>();
  private final Map<Tab, DetailPane<D>> made = new LinkedHashMap<>();
  private @Nullable Pane place;
  private @Nullable Tab chosen;
  private @Nullable D details;
  private @Nullable DetailPane<D> inFront;
  private boolean isActive;

  /** The tabs that {@code contributed} bring, in their order. */
  public DetailTabs(List<DetailPart<D>> contributed) {
    contributed.stream()
        .sorted(Comparator.comparingInt(DetailPart::order))
        .forEach(part -> parts.put(tab(part), part));
  }

  /**
   * Puts their names into {@code pane}, and the one in front into {@code room}. Called once.
   *
   * @param room may be narrower than the names, which need the whole width
   */
  public void fill(TabPane pane, Pane room) {
    place = room;
    pane.getTabs().setAll(parts.keySet());
    pane.getSelectionModel().selectedItemProperty().subscribe(this::choose);
  }

  /** Shows another record, the same one again, or none. */
  public void show(@Nullable D shown) {
    details = shown;
    if (shown != null) {
      parts.forEach((tab, part) -> tab.setText(part.title(shown)));
    }
    update();
  }

  /** Brings the tab of this name to the front. */
  public void open(String textKey) {
    parts.forEach(
        (tab, part) -> {
          if (part.textKey().equals(textKey)) {
            tab.getTabPane().getSelectionModel().select(tab);
          }
        });
  }

  @Override
  public void activate() {
    isActive = true;
    update();
  }

  @Override
  public void deactivate() {
    isActive = false;
    update();
  }

  private void choose(@Nullable Tab tab) {
    chosen = tab;
    update();
  }

  private void update() {
    var tab = chosen;
    var shown = details;
    var wanted = isActive && shown != null && tab != null ? pane(tab) : null;
    if (wanted != inFront) {
      if (inFront != null) {
        inFront.deactivate();
      }
      inFront = wanted;
      if (wanted != null) {
        Objects.requireNonNull(place).getChildren().setAll(wanted.root());
        wanted.activate();
      }
    }
    if (wanted != null && shown != null) {
      wanted.show(shown);
    }
  }

  private Tab tab(DetailPart<D> part) {
    var tab = new Tab(Messages.text(part.textKey()));
    tab.setId(part.textKey().replace('.', '-'));
    return tab;
  }

  private DetailPane<D> pane(Tab tab) {
    return made.computeIfAbsent(
        tab, newcomer -> Objects.requireNonNull(parts.get(newcomer)).maker().get());
  }
}
