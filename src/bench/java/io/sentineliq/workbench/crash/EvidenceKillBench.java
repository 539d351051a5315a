package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

/** Many rounds of {@link EvidenceKillTrial}; ends with 1 when one fails. */
public final class EvidenceKillBench {

  private EvidenceKillBench() {}

  /** Argument: the number of rounds, 200 without. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    var rounds = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
    var seed = System.nanoTime();
    var folder = Files.createTempDirectory("evidence");
    var trial = new EvidenceKillTrial(TestDatabase.H2, folder, seed);
    var faults = 0;
    for (var round = 1; round <= rounds; round++) {
      var fault = trial.round();
      faults += fault.isEmpty() ? 0 : 1;
      System.out.println("round " + round + ": " + (fault.isEmpty() ? "whole" : fault));
    }
    System.out.println("seed " + seed + ": " + rounds + " kills, " + faults + " faults");
    System.exit(faults == 0 ? 0 : 1);
  }
}
