package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.platform.persistence.local.TestStores;
import java.nio.file.Path;
import java.sql.SQLException;

/** Works in a store, as fast as it can, until it is killed, and says what is acknowledged. */
final class CrashChild {

  static final String COMMITTED = "@committed ";

  private CrashChild() {}

  /** Arguments: the store's folder and the {@link CrashWork.Kind}. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws SQLException {
    try (var store = TestStores.open(Path.of(arguments[0]))) {
      var work = CrashWork.Kind.valueOf(arguments[1]).in(store);
      for (var turn = 0; ; turn++) {
        work.commit(turn);
        System.out.println(COMMITTED + turn);
        System.out.flush();
      }
    }
  }
}
