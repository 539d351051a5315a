package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.CustodyRefusal;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.text.Messages;
import org.jspecify.annotations.Nullable;

/** What a refusal means to whoever acts. */
final class CustodyProblems {

  private CustodyProblems() {}

  static ProblemException of(CustodyRefusal refusal, CustodyAction action) {
    return of(refusal, action, null);
  }

  static ProblemException of(
      CustodyRefusal refusal, CustodyAction action, @Nullable Throwable cause) {
    var sentence = Messages.text(Messages.keyOf(refusal), Messages.of(action));
    var problem = new Problem.Conflict(sentence);
    return cause == null ? problem.asException() : problem.asException(cause);
  }
}
