package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.problem.ErrorCode;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;

/**
 * A failure as a person reads it.
 *
 * @param sentence what happened and, for an expected problem, what to do
 * @param advice what to do about an unexpected one, with the code to quote; else empty
 * @param isExpected whether the person can act on it
 */
public record ProblemWords(String sentence, String advice, boolean isExpected) {

  /** The words for {@code failure}. */
  public static ProblemWords of(Throwable failure) {
    if (failure instanceof ProblemException expected) {
      return new ProblemWords(expected.problem().sentence(), "", true);
    }
    var code = ErrorCode.of(failure).text();
    return new ProblemWords(
        Messages.text("problem.unexpected"),
        Messages.text("problem.unexpected.advice", code),
        false);
  }
}
