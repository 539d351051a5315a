package io.sentineliq.workbench.shell.firststart;

import java.util.Optional;

/** Says how good a passphrase is. Quick enough to be asked on every key press. */
@FunctionalInterface
public interface PassphrasePolicy {

  /** The judgement on {@code passphrase}, which is not kept. */
  Judgement judge(CharSequence passphrase);

  /**
   * How good a passphrase is.
   *
   * @param score 0 to 4
   * @param advice what would make it better or why it is refused, in words
   */
  record Judgement(int score, boolean isAccepted, Optional<String> advice) {}
}
