package io.sentineliq.workbench.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/**
 * What a command reads from and writes to.
 *
 * @param isWatched whether a person looks at {@code err} now, so that a line may be written over
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean isWatched) {

  /** A console that nobody writes to. */
  public Console(
      PrintStream out, PrintStream err, Map<String, String> environment, boolean isWatched) {
    this(InputStream.nullInputStream(), out, err, environment, isWatched);
  }

  /** The console of this process. */
  public static Console ofProcess() {
    var isWatched =
        Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    return new Console(System.in, System.out, System.err, System.getenv(), isWatched);
  }

  /** A sentence for a person. */
  void say(String sentence) {
    err.println(VisibleText.of(sentence));
  }
}
