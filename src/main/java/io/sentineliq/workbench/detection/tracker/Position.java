package io.sentineliq.workbench.detection.tracker;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;

/** A place in a pattern, counted from 1. */
public record Position(int line, int column) {

  /** The place of the code unit at {@code offset}. */
  public static Position of(String text, int offset) {
    var line = 1;
    var start = 0;
    for (var at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
      line++;
      start = at + 1;
    }
    return new Position(line, offset - start + 1);
  }

  /** The pattern is refused because of what stands here. */
  public ProblemException refused(String why) {
    return new Problem.BadPattern(line, column, why).asException();
  }
}
