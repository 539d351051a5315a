package io.sentineliq.workbench.platform.persistence.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.ChildJvm;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreDiskFullTest {

  /** Enough for half of the tables. */
  private static final int KIB = 1_500;

  @TempDir Path folder;

  @Test
  void aNewStoreThatFindsNoRoomSaysSoAndLeavesNothing() throws Exception {
    var store = folder.resolve("store");
    try (var child = ChildJvm.startWithFilesUpTo(KIB, Creates.class, store.toString())) {
      assertThat(String.join("\n", child.remainingLines())).contains("the disk is full");
    }

    assertThat(new LocalStores().inspect(store)).isInstanceOf(Inspection.Missing.class);
    try (var made = new LocalStores().create(store, Protection.none()).datastore()) {
      assertThat(made.info()).isNotNull();
    }
  }

  /** Makes a store and prints why that failed. */
  static final class Creates {
    private Creates() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      try (var store =
          new LocalStores().create(Path.of(arguments[0]), Protection.none()).datastore()) {
        System.out.println("made " + List.of(store.info()));
      } catch (ProblemException e) {
        System.out.println(e.problem().sentence());
      }
    }
  }
}
