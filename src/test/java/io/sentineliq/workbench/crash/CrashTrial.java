package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.audit.LocalTrail;
import io.sentineliq.workbench.platform.persistence.local.TestStores;
import io.sentineliq.workbench.support.ChildJvm;
import io.sentineliq.workbench.workspace.LocalFounding;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * One encrypted store whose users are killed. Every round starts a process that opens the store as
 * the last one left it; the process is killed at a random moment, one time in five while it may
 * still be opening, one time in five while it closes; then the store is opened here and counted.
 */
public final class CrashTrial {

  private static final int LONGEST_WORK_MILLIS = 2_000;
  private static final int LONGEST_START_MILLIS = 2_500;

  private final Path path;
  private final Random random;
  private long entries;

  /** Creates the store in {@code path}; {@code seed} decides about the moments. */
  public CrashTrial(Path path, long seed) throws SQLException {
    this.path = path;
    this.random = new Random(seed);
    try (var store = TestStores.create(path)) {
      var clock = Clock.systemUTC();
      var founding = new LocalFounding(store, new LocalTrail(clock), clock);
      founding.addWorkspace("Crash", "crash", founding.addPerson("ana", "Ana", "desk"));
      entries = StoreCensus.of(store).entries();
    }
  }

  /**
   * What a round showed.
   *
   * @param acknowledged transactions the process said were committed
   * @param kept transactions the store has more than before the round
   * @param fault empty, or what is wrong
   */
  public record Outcome(long acknowledged, long kept, String fault) {

    /** Acknowledged transactions that are not there. */
    public long lost() {
      return Math.max(0, acknowledged - kept);
    }
  }

  /** Starts, kills, opens, counts. */
  public Outcome round(CrashWork.Kind kind) throws IOException, InterruptedException {
    var acknowledged = 0L;
    var moment = random.nextInt(5);
    var killsEarly = moment == 0;
    var turns = moment == 1 ? 1 + random.nextInt(10) : Integer.MAX_VALUE;
    try (var child =
        ChildJvm.start(CrashChild.class, path.toString(), kind.name(), Integer.toString(turns))) {
      if (!killsEarly) {
        awaitFirstCommit(child);
        acknowledged++;
      }
      TimeUnit.MILLISECONDS.sleep(
          random.nextInt(killsEarly ? LONGEST_START_MILLIS : LONGEST_WORK_MILLIS));
      child.kill();
      acknowledged += child.remainingLines().stream().filter(CrashTrial::tellsOfACommit).count();
    }
    return counted(acknowledged);
  }

  private static void awaitFirstCommit(ChildJvm child) throws IOException {
    var line = child.line();
    while (!tellsOfACommit(line)) {
      if (line.equals("end")) {
        throw new IOException("the child ended before its first commit");
      }
      line = child.line();
    }
  }

  private static boolean tellsOfACommit(String line) {
    return line.startsWith(CrashChild.COMMITTED);
  }

  private Outcome counted(long acknowledged) {
    try (var store = TestStores.open(path)) {
      var census = StoreCensus.of(store);
      var kept = census.entries() - entries;
      entries = census.entries();
      return new Outcome(acknowledged, kept, fault(acknowledged, kept, census));
    } catch (SQLException | RuntimeException e) {
      return new Outcome(acknowledged, 0, "does not open: " + e);
    }
  }

  /** At most one transaction was committed without its acknowledgement being heard. */
  private static String fault(long acknowledged, long kept, StoreCensus census) {
    if (!census.faults().isEmpty()) {
      return "torn: " + census.faults();
    }
    if (kept < acknowledged) {
      return "lost " + (acknowledged - kept);
    }
    return kept > acknowledged + 1 ? "too many: " + (kept - acknowledged) : "";
  }
}
