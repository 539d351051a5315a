package io.sentineliq.workbench.attack;

import java.util.List;
import java.util.Optional;

/**
 * How an attacker does something.
 *
 * @param id such as {@code T1059} or, of a sub-technique, {@code T1059.001}
 * @param tactics short names of the tactics it serves
 * @param platforms where it is used
 */
public record Technique(String id, String name, List<String> tactics, List<String> platforms) {

  /** Keeps copies. */
  public Technique {
    tactics = List.copyOf(tactics);
    platforms = List.copyOf(platforms);
  }

  /** The technique that this one is a special kind of. */
  public Optional<String> parentId() {
    var dot = id.indexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(id.substring(0, dot));
  }
}
