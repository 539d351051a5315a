package io.sentineliq.workbench.cli;

import java.util.List;

/** Looks at this computer; lent by the composition root, as the command line sees no toolkit. */
@FunctionalInterface
public interface SelfChecks {

  /**
   * What was found of one thing.
   *
   * @param check what was looked at, in one word
   * @param verdict the word for how it is
   * @param isSound whether the program can work with it
   */
  record Finding(String check, String verdict, String sentence, boolean isSound) {}

  /** Looks at everything; takes a second. */
  List<Finding> run();
}
