package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;

/** What a person is called, 1 to 200 characters; anything else is {@code Problem.InvalidField}. */
public record PersonName(String text) {

  private static final String FIELD = "name";
  private static final int LONGEST = 200;

  /** Takes blanks away and checks the rest. */
  public PersonName {
    text = text.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Problem.InvalidField(FIELD, "people.name.length", List.of(LONGEST)).asException();
    }
  }
}
