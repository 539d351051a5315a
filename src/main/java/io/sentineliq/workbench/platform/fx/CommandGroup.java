package io.sentineliq.workbench.platform.fx;

import java.util.List;

/**
 * Commands that work in one place.
 *
 * @param title the place in words
 * @param isEverywhere whether they work in every place
 */
public record CommandGroup(String title, boolean isEverywhere, List<Command> commands) {

  /** Whether keys of the one would be heard where keys of the other are. */
  public boolean meets(CommandGroup other) {
    return isEverywhere || other.isEverywhere || equals(other);
  }
}
