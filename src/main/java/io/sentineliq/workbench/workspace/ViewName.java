package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;

/**
 * What a saved view is called: 1 to 100 characters without blanks around them; anything else is
 * {@code Problem.InvalidField}.
 */
public record ViewName(String text) {

  private static final String FIELD = "name";
  private static final int LENGTH = 100;

  /** Takes blanks away and checks the rest. */
  public ViewName {
    text = text.strip();
    if (text.isEmpty() || text.length() > LENGTH) {
      throw new Problem.InvalidField(FIELD, "view.name.length", List.of(LENGTH)).asException();
    }
  }
}
