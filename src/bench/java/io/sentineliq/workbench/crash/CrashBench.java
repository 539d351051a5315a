package io.sentineliq.workbench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Many rounds of {@link CrashTrial}, both kinds of work in turn; ends with 1 when one fails. */
public final class CrashBench {

  private CrashBench() {}

  /** Arguments: the number of rounds, 200 without. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var rounds = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    var seed = System.nanoTime();
    var path = Files.createTempDirectory("crash").resolve("store");
    var trial = new CrashTrial(path, seed);
    var start = Instant.now();
    var sum = new Sum();
    for (var round = 1; round <= rounds; round++) {
      var kinds = CrashWork.Kind.values();
      var kind = kinds[round % kinds.length];
      var outcome = trial.round(kind);
      sum.add(outcome);
      if (!outcome.fault().isEmpty()) {
        System.out.println("round " + round + " (" + kind + "): " + outcome.fault());
      }
      if (round % 20 == 0) {
        System.out.println(
            round
                + " rounds in "
                + Duration.between(start, Instant.now()).toSeconds()
                + " s: "
                + sum);
      }
    }
    System.out.println("store " + path + ", seed " + seed + ": " + sum);
    System.exit(sum.faults == 0 ? 0 : 1);
  }

  private static final class Sum {
    private int rounds;
    private int idle;
    private int faults;
    private long acknowledged;
    private long lost;
    private long unheard;

    void add(CrashTrial.Outcome outcome) {
      rounds++;
      idle += outcome.acknowledged() == 0 ? 1 : 0;
      faults += outcome.fault().isEmpty() ? 0 : 1;
      acknowledged += outcome.acknowledged();
      lost += outcome.lost();
      unheard += Math.max(0, outcome.kept() - outcome.acknowledged());
    }

    @Override
    public String toString() {
      return "%d kills (%d before the first commit), %d acknowledged, %d lost, %d unheard, %d faults"
          .formatted(rounds, idle, acknowledged, lost, unheard, faults);
    }
  }
}
