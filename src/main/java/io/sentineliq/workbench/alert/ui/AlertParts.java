package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertDetails;
import io.sentineliq.workbench.platform.fx.DetailPane;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;

/**
 * Tabs that other features bring to the screen of an alert, behind its own. Each is made when it is
 * first looked at, and told of the alert only while it is in front.
 */
final class AlertParts implements ViewLifecycle {

  private final List<DetailPart<AlertDetails>> parts;
  private final Map<Tab, DetailPart<AlertDetails>> tabs = new LinkedHashMap<>();
  private final Map<Tab, DetailPane<AlertDetails>> made = new LinkedHashMap<>();
  private @Nullable AlertDetails shown;
  private @Nullable Tab chosen;
  private @Nullable DetailPane<AlertDetails> inFront;
  private boolean isActive;

  AlertParts(List<DetailPart<AlertDetails>> parts) {
    this.parts = List.copyOf(parts);
  }

  /** Adds their names to {@code pane}. Called once. */
  void fill(TabPane pane) {
    for (var part : parts) {
      var tab = new Tab(Messages.text(part.textKey()));
      tab.setId(part.textKey().replace('.', '-'));
      tabs.put(tab, part);
      pane.getTabs().add(tab);
    }
    pane.getSelectionModel().selectedItemProperty().subscribe(this::choose);
  }

  /** Shows another alert, the same one again, or none. */
  void show(@Nullable AlertDetails alert) {
    shown = alert;
    update();
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
    var alert = shown;
    var wanted =
        isActive && alert != null && tab != null && tabs.containsKey(tab) ? pane(tab) : null;
    if (wanted != inFront) {
      if (inFront != null) {
        inFront.deactivate();
      }
      inFront = wanted;
      if (wanted != null) {
        Objects.requireNonNull(tab).setContent(wanted.root());
        wanted.activate();
      }
    }
    if (wanted != null && alert != null) {
      wanted.show(alert);
    }
  }

  private DetailPane<AlertDetails> pane(Tab tab) {
    return made.computeIfAbsent(
        tab, newcomer -> Objects.requireNonNull(tabs.get(newcomer)).maker().get());
  }
}
