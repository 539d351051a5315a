package io.sentineliq.workbench.platform.fx;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/**
 * Where the divider of a split stood; at first its right side has a width of its own, in a window
 * narrower than 1360 at most 360.
 */
public final class SplitMemory {

  private static final String NAME = "divider";
  private static final double NARROW_WINDOW = 1_360;
  private static final double NARROW_RIGHT = 360;

  private SplitMemory() {}

  /** Puts the divider back and keeps it whenever it moves, until the result is ended. */
  public static Subscription follow(
      SplitPane split, ViewMemory memory, String view, double rightWidth) {
    var remembered = memory.recall(view).getOrDefault(NAME, "");
    Runnable place = () -> place(split, remembered, rightWidth);
    place.run();
    var divider = split.getDividers().getFirst();
    return Subscription.combine(
        extent(split)
            .subscribe(
                (before, after) -> {
                  if (before.doubleValue() == 0) {
                    place.run();
                  }
                }),
        divider
            .positionProperty()
            .subscribe((before, after) -> keep(split, memory, view, after.doubleValue())));
  }

  private static void place(SplitPane split, String remembered, double rightWidth) {
    if (remembered.matches("0\\.\\d{1,4}")) {
      split.setDividerPositions(Double.parseDouble(remembered));
    } else if (extent(split).get() > 0) {
      split.setDividerPositions(1 - rightWidth(split, rightWidth) / extent(split).get());
    }
  }

  /** What the divider divides: the height where the sides stand above one another. */
  private static ReadOnlyDoubleProperty extent(SplitPane split) {
    return split.getOrientation() == Orientation.VERTICAL
        ? split.heightProperty()
        : split.widthProperty();
  }

  /** In a narrow window the left side needs the room more. */
  private static double rightWidth(SplitPane split, double rightWidth) {
    var isNarrow = split.getScene() != null && split.getScene().getWidth() < NARROW_WINDOW;
    return isNarrow && split.getOrientation() == Orientation.HORIZONTAL
        ? Math.min(rightWidth, NARROW_RIGHT)
        : rightWidth;
  }

  private static void keep(SplitPane split, ViewMemory memory, String view, double position) {
    if (extent(split).get() > 0 && position > 0 && position < 1) {
      memory.remember(view, NAME, "0." + String.format("%04d", Math.round(position * 10_000)));
    }
  }
}
