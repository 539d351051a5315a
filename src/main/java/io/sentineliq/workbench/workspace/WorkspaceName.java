package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;

/** What a workspace is called, 1 to 100 characters; else {@code Problem.InvalidField}. */
public record WorkspaceName(String text) {

  private static final String FIELD = "name";
  private static final int LONGEST = 100;

  /** Takes blanks away and checks the rest. */
  public WorkspaceName {
    text = text.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Problem.InvalidField(FIELD, "workspace.name.length", List.of(LONGEST))
          .asException();
    }
  }
}
