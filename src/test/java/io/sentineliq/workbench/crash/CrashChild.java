package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.platform.persistence.local.TestStores;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/** Works in a store, as fast as it can, until it is killed, and says what is acknowledged. */
final class CrashChild {

  static final String COMMITTED = "@committed ";

  private CrashChild() {}

  /** Arguments: the store's folder, the {@link CrashWork.Kind}, how many turns before closing. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws SQLException, InterruptedException {
    var turns = Integer.parseInt(arguments[2]);
    try (var store = TestStores.open(Path.of(arguments[0]))) {
      var work = CrashWork.Kind.valueOf(arguments[1]).in(store);
      for (var turn = 0; turn < turns; turn++) {
        work.commit(turn);
        System.out.println(COMMITTED + turn);
        if (System.out.checkError()) {
          // Nobody listens any more: the trial itself was killed.
          return;
        }
      }
    }
    Thread.sleep(Duration.ofMinutes(1));
  }
}
