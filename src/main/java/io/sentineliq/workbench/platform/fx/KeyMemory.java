package io.sentineliq.workbench.platform.fx;

import java.util.HashMap;
import java.util.Map;

/** The keys a person changed on this computer: put back at start, kept at every change. */
public final class KeyMemory {

  private static final String VIEW = "keys";

  private final ViewMemory memory;
  private final Map<String, String> unreadable = new HashMap<>();

  private KeyMemory(ViewMemory memory) {
    this.memory = memory;
  }

  /**
   * Puts the keys back into {@code shortcuts} and follows them from then on. How many could not be
   * understood: those commands have their first keys, and what the file said of them stays in it.
   */
  public static int follow(Shortcuts shortcuts, ViewMemory memory) {
    var kept = new KeyMemory(memory);
    memory
        .recall(VIEW)
        .forEach(
            (commandId, keys) -> {
              if (keys.isEmpty() || Keys.isValid(keys)) {
                shortcuts.change(commandId, keys);
              } else {
                kept.unreadable.put(commandId, keys);
              }
            });
    shortcuts.setOnChange(kept::keep);
    return kept.unreadable.size();
  }

  private void keep(Map<String, String> changed) {
    var all = new HashMap<>(unreadable);
    all.putAll(changed);
    memory.remember(VIEW, all);
  }
}
