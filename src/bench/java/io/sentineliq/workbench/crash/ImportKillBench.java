package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

/** Many rounds of {@link ImportKillTrial}; ends with 1 when one fails. */
public final class ImportKillBench {

  private static final int ALERTS = 8_000;

  private ImportKillBench() {}

  /** Arguments: the number of rounds, 20 without; the database, H2 without. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var rounds = arguments.length == 0 ? 20 : Integer.parseInt(arguments[0]);
    var database = arguments.length < 2 ? TestDatabase.H2 : TestDatabase.valueOf(arguments[1]);
    var seed = System.nanoTime();
    var folder = Files.createTempDirectory("import");
    var trial = new ImportKillTrial(database, folder, ALERTS, seed);
    var faults = 0;
    for (var round = 1; round <= rounds; round++) {
      var outcome = trial.round();
      faults += outcome.fault().isEmpty() ? 0 : 1;
      System.out.println(
          "round " + round + ": killed after " + outcome.stored() + " alerts " + outcome.fault());
    }
    System.out.println(
        database + ", seed " + seed + ": " + rounds + " kills, " + faults + " faults");
    System.exit(faults == 0 ? 0 : 1);
  }
}
