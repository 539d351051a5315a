package io.sentineliq.workbench.platform.fx;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/**
 * A place in the left rail.
 *
 * @param id stable name, also the message key of its text
 * @param icon Material Design name
 * @param order where it stands, smallest first; Ctrl+1…9 follow the order
 * @param isPart whether it stands below the place before it and has no figure key
 * @param badge a figure beside the name, empty for none
 * @param view makes the view when the place is first visited
 */
public record NavigationEntry(
    String id,
    String icon,
    int order,
    boolean isPart,
    ObservableValue<String> badge,
    Supplier<View<?>> view) {

  /** A place of its own. */
  public NavigationEntry(
      String id, String icon, int order, ObservableValue<String> badge, Supplier<View<?>> view) {
    this(id, icon, order, false, badge, view);
  }

  /** The same below the place before it. */
  public NavigationEntry asPart() {
    return new NavigationEntry(id, icon, order, true, badge, view);
  }
}
