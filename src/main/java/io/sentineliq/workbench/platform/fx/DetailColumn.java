package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Sections one below the other, filled by features; all of them are seen at once.
 *
 * @param <D> the record in full
 */
public final class DetailColumn<D> implements ViewLifecycle {

  private final List<DetailPart<D>> parts;
  private final Map<DetailPane<D>, Label> sections = new LinkedHashMap<>();
  private @Nullable D details;
  private boolean isActive;

  /** The sections that {@code contributed} bring, in their order. */
  public DetailColumn(List<DetailPart<D>> contributed) {
    this.parts = contributed.stream().sorted(Comparator.comparingInt(DetailPart::order)).toList();
  }

  /** Puts them into {@code column}. Called once. */
  public void fill(Pane column) {
    parts.forEach(part -> column.getChildren().add(section(part)));
  }

  /** Shows another record, the same one again, or none. */
  public void show(@Nullable D shown) {
    details = shown;
    update();
  }

  @Override
  public void activate() {
    isActive = true;
    sections.keySet().forEach(ViewLifecycle::activate);
    update();
  }

  @Override
  public void deactivate() {
    isActive = false;
    sections.keySet().forEach(ViewLifecycle::deactivate);
  }

  private VBox section(DetailPart<D> part) {
    var pane = part.maker().get();
    var heading = new Label(Messages.text(part.textKey()));
    heading.getStyleClass().add("heading-section");
    var section = new VBox(heading, pane.root());
    section.getStyleClass().add("section");
    sections.put(pane, heading);
    return section;
  }

  private void update() {
    var shown = details;
    if (isActive && shown != null) {
      var next = parts.iterator();
      sections.forEach(
          (pane, heading) -> {
            heading.setText(next.next().title(shown));
            pane.show(shown);
          });
    }
  }
}
