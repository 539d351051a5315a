package io.sentineliq.workbench.evidence.preview.ui;

import io.sentineliq.workbench.evidence.vault.AlteredContentException;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import java.io.IOException;

/** What is wrong with content that cannot be read, in words. */
final class PreviewProblem {

  private PreviewProblem() {}

  static Throwable of(Throwable failure) {
    if (failure instanceof AlteredContentException altered) {
      var where = Messages.text("preview.altered", Numbers.grouped(altered.offset()));
      return unreadable(where, failure);
    }
    return failure instanceof IOException
        ? unreadable(String.valueOf(failure.getMessage()), failure)
        : failure;
  }

  private static RuntimeException unreadable(String why, Throwable cause) {
    return new Problem.UnreadableInput(Messages.text("preview.content"), why).asException(cause);
  }
}
