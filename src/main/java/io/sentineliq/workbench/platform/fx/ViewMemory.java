package io.sentineliq.workbench.platform.fx;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a view looked like when it was left: columns, splits, bounds. */
public interface ViewMemory {

  /** The values remembered for {@code view}; empty when there are none. Never waits. */
  Map<String, String> recall(String view);

  /** Keeps {@code values} for {@code view} in place of what was there. Never waits. */
  void remember(String view, Map<String, String> values);

  /** Keeps one value of {@code view}. */
  default void remember(String view, String name, String value) {
    var values = new HashMap<>(recall(view));
    if (!value.equals(values.put(name, value))) {
      remember(view, values);
    }
  }

  /** Where the file was put that could not be read; empty when all is well. */
  default Optional<Path> unreadable() {
    return Optional.empty();
  }

  /** Remembers until the program ends. */
  static ViewMemory forThisRun() {
    var views = new HashMap<String, Map<String, String>>();
    return new ViewMemory() {
      @Override
      public Map<String, String> recall(String view) {
        return views.getOrDefault(view, Map.of());
      }

      @Override
      public void remember(String view, Map<String, String> values) {
        views.put(view, Map.copyOf(values));
      }
    };
  }
}
