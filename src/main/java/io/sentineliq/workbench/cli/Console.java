package io.sentineliq.workbench.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * What a command reads from and writes to.
 *
 * @param isWatched whether a person looks at {@code err} now, so that a line may be written over
 */
public record Console(
    PrintStream out, PrintStream err, Map<String, String> environment, boolean isWatched) {

  /** The console of this process. */
  public static Console ofProcess() {
    var isWatched =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    return new Console(System.out, System.err, System.getenv(), isWatched);
  }

  /** A sentence for a person. */
  void say(String sentence) {
    err.println(VisibleText.of(sentence));
  }
}
