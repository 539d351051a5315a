package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Many rounds of {@link EvidenceKillTrial}, which takes evidence in and hands it over, or of {@link
 * BagKillTrial}, which takes bags in; ends with 1 when one fails.
 */
public final class EvidenceKillBench {

  private EvidenceKillBench() {}

  /** Arguments: the number of rounds, 200 without; {@code acts} or {@code bags}; the database. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var rounds = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    var isOfBags = arguments.length > 1 && arguments[1].equals("bags");
    var database = arguments.length > 2 ? TestDatabase.valueOf(arguments[2]) : TestDatabase.H2;
    var seed = System.nanoTime();
    var trial = trial(isOfBags, database, Files.createTempDirectory("evidence"), seed);
    var faults = 0;
    for (var round = 1; round <= rounds; round++) {
      var fault = trial.round();
      faults += fault.isEmpty() ? 0 : 1;
      System.out.println("round " + round + ": " + (fault.isEmpty() ? "whole" : fault));
    }
    System.out.println("seed " + seed + ": " + rounds + " kills, " + faults + " faults");
    System.exit(faults == 0 ? 0 : 1);
  }

  private static Trial trial(boolean isOfBags, TestDatabase database, Path folder, long seed)
      throws IOException, SQLException {
    if (isOfBags) {
      return new BagKillTrial(database, folder, seed)::round;
    }
    return new EvidenceKillTrial(database, folder, seed)::round;
  }

  /** One kill; empty, or what was wrong afterwards. */
  @FunctionalInterface
  private interface Trial {
    String round() throws IOException, InterruptedException;
  }
}
