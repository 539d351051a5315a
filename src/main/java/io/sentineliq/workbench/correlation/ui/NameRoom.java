package io.sentineliq.workbench.correlation.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps names on a sheet from standing on one another: who comes first has the room. */
final class NameRoom {

  private static final double LINE = 14;

  private final Map<Long, List<Span>> lines = new HashMap<>();

  private record Span(double from, double to) {

    boolean meets(Span other) {
      return from < other.to && other.from < to;
    }
  }

  /** Takes the room of a name from {@code x}, {@code y} on; whether it was free. */
  boolean take(double x, double y, double width) {
    var span = new Span(x, x + width);
    var line = Math.round(y / LINE);
    for (var near = line - 1; near <= line + 1; near++) {
      for (var taken : lines.getOrDefault(near, List.of())) {
        if (taken.meets(span)) {
          return false;
        }
      }
    }
    lines.computeIfAbsent(line, key -> new ArrayList<>()).add(span);
    return true;
  }
}
