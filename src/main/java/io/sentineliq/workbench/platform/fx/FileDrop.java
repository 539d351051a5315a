package io.sentineliq.workbench.platform.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes files that are dropped on the window.
 *
 * @param textKey says what will happen to them
 * @param places where this is what a person most likely means, by id; it is offered first there
 */
public record FileDrop(String textKey, Set<String> places, Consumer<List<Path>> action) {

  /** Keeps a copy. */
  public FileDrop {
    places = Set.copyOf(places);
  }
}
