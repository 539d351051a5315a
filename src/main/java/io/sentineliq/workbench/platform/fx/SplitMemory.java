package io.sentineliq.workbench.platform.fx;

import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/** Where the divider of a split stood; at first its right side has a width of its own. */
public final class SplitMemory {

  private static final String NAME = "divider";

  private SplitMemory() {}

  /** Puts the divider back and keeps it whenever it moves, until the result is ended. */
  public static Subscription follow(
      SplitPane split, ViewMemory memory, String view, double rightWidth) {
    var remembered = memory.recall(view).getOrDefault(NAME, "");
    Runnable place = () -> place(split, remembered, rightWidth);
    place.run();
    var divider = split.getDividers().getFirst();
    return Subscription.combine(
        split
            .widthProperty()
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
    } else if (split.getWidth() > 0) {
      split.setDividerPositions(1 - rightWidth / split.getWidth());
    }
  }

  private static void keep(SplitPane split, ViewMemory memory, String view, double position) {
    if (split.getWidth() > 0 && position > 0 && position < 1) {
      memory.remember(view, NAME, "0." + String.format("%04d", Math.round(position * 10_000)));
    }
  }
}
