package io.sentineliq.workbench.task;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What comes before what. */
final class TaskOrder {

  private TaskOrder() {}

  /** Whether {@code task} needing {@code needs} would make it need itself. */
  static boolean makesCircle(List<TaskEdge> edges, UUID task, UUID needs) {
    var seen = new HashSet<UUID>();
    var ahead = new ArrayDeque<UUID>(List.of(needs));
    while (!ahead.isEmpty()) {
      var next = ahead.pop();
      if (next.equals(task)) {
        return true;
      }
      if (seen.add(next)) {
        edges.stream()
            .filter(edge -> edge.task().equals(next))
            .map(TaskEdge::needs)
            .forEach(ahead::push);
      }
    }
    return false;
  }
}
