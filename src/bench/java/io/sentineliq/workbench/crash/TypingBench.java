package io.sentineliq.workbench.crash;

import java.io.IOException;
import java.nio.file.Files;

/** Many rounds of {@link TypingTrial}; ends with 1 when one fails or loses more than a second. */
public final class TypingBench {

  private static final long MOST_MILLIS = 1_000;

  private TypingBench() {}

  /** Arguments: the number of rounds, 100 without. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var rounds = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
    var seed = System.nanoTime();
    var trial = new TypingTrial(Files.createTempDirectory("typing"), seed);
    var faults = 0;
    var typed = 0L;
    var worst = 0L;
    for (var round = 1; round <= rounds; round++) {
      var outcome = trial.round();
      typed += outcome.typed();
      worst = Math.max(worst, outcome.lostMillis());
      if (!outcome.fault().isEmpty() || outcome.lostMillis() > MOST_MILLIS) {
        faults++;
        System.out.println("round " + round + ": " + outcome);
      }
    }
    System.out.println(
        "seed %d: %d kills, %d keys, at most %d ms lost, %d faults"
            .formatted(seed, rounds, typed, worst, faults));
    System.exit(faults == 0 ? 0 : 1);
  }
}
