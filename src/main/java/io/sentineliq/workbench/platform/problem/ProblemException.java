package io.sentineliq.workbench.platform.problem;

import org.jspecify.annotations.Nullable;

/** Carries a {@link Problem} up to the one door where problems are shown. */
public final class ProblemException extends RuntimeException {

  private final transient Problem problem;

  ProblemException(Problem problem, @Nullable Throwable cause) {
    super(problem.key(), cause);
    this.problem = problem;
  }

  /** What went wrong, in terms a person can act on. */
  public Problem problem() {
    return problem;
  }
}
