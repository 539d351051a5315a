package io.sentineliq.workbench.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ChildJvm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Evidence is taken in until the disk is full. */
class DiskFullTest {

  private static final int ROOM_KIB = 24 * 1_024;
  private static final Progress QUIET = Progress.unwatched();

  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatDoesNotFitLeavesNothingAndSaysWhy() throws Exception {
    var place = folder.resolve("store");
    var opening = new Opening(Clock.systemUTC(), () -> {});
    try (var store = new LocalStores().create(place, Protection.none()).datastore()) {
      opening.found(store);
    }
    try (var child = ChildJvm.startWithFilesUpTo(ROOM_KIB, Collects.class, place.toString())) {
      assertThat(child.line()).isEqualTo("taken");
      assertThat(child.line()).contains("The vault of this store").contains("the disk is full");
    }
    try (var store = open(place);
        var session = opening.open(store, Optional.empty())) {
      var ids = session.evidence().allIds(ExhibitQuery.everything(), QUIET);
      assertThat(ids).hasSize(1);
      assertThat(session.contents().verify(ids.getFirst(), Optional.empty(), QUIET).isIntact())
          .isTrue();
      assertThat(
              new HistoryCheck(session.transactions(), WorkspaceSession.SEALED)
                  .verify(List.of(), QUIET)
                  .fault())
          .isEmpty();
    }
    try (var files = Files.walk(place)) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  private static Datastore open(Path place) {
    return new LocalStores().open(place, StoreSecret.none());
  }

  /** Takes in what fits, then what does not. */
  static final class Collects {
    private Collects() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      var opening = new Opening(Clock.systemUTC(), () -> {});
      try (var store = open(Path.of(arguments[0]));
          var session = opening.open(store, Optional.empty())) {
        var signer = ExhibitSpecimens.signer(session, "Ana");
        var caseId = ExhibitSpecimens.caseForAll(session);
        for (var mebibytes : List.of(2, 40)) {
          var item = NewItem.named(caseId, EvidenceKind.FILE, mebibytes + " MiB");
          var bytes = new ByteArrayInputStream(new byte[mebibytes << 20]);
          session.intake().collect(item, bytes, signer, QUIET);
          System.out.println("taken");
        }
      } catch (ProblemException e) {
        System.out.println(e.problem().sentence());
      }
    }
  }
}
