package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.problem.Problem;

/** What a command's end means to a script. */
final class ExitCode {

  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int USAGE = 2;
  static final int INPUT = 3;

  /** A bag agrees with itself, and nobody outside it says so too. */
  static final int NOT_VOUCHED = 3;

  static final int STORE = 4;

  /** As sysexits.h calls a defect of the program itself. */
  static final int DEFECT = 70;

  /** What a shell gives a program that was ended by Ctrl+C. */
  static final int CANCELLED = 130;

  private ExitCode() {}

  static int of(Problem problem) {
    return switch (problem) {
      case Problem.UnreadableInput _ -> INPUT;
      case Problem.BadStoreAddress _, Problem.InvalidField _, Problem.BadPattern _ -> USAGE;
      case Problem.Cancelled _ -> CANCELLED;
      default -> STORE;
    };
  }
}
