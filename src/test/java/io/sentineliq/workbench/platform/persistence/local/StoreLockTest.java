package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.createNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.encrypted;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.openNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void createStore() throws SQLException {
    path = folder.resolve("store");
    createNotes(path, encrypted());
  }

  @Test
  void namesTheOtherProcess() throws Exception {
    try (var child = ChildJvm.start(HoldsStore.class, path.toString())) {
      assertThat(child.line()).isEqualTo("open");

      var locked = (Problem.StoreLocked) problem(() -> openNotes(path));

      assertThat(locked.store()).isEqualTo("store");
      assertThat(locked.holder())
          .matches(
              "process "
                  + child.pid()
                  + " \\(java, SentinelIQ Workbench, started \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d by "
                  + System.getProperty("user.name")
                  + " on .+\\)");
    }
    openNotes(path).close();
  }

  @Test
  void isFreeAsSoonAsTheOtherProcessIsKilled() throws Exception {
    try (var child = ChildJvm.start(HoldsStore.class, path.toString())) {
      assertThat(child.line()).isEqualTo("open");
      child.kill();
    }

    assertThat(Files.readString(path.resolve("store.lock"))).contains("pid=");
    openNotes(path).close();
    assertThat(path.resolve("store.lock")).isEmptyFile();
  }

  @Test
  void keepsOutASecondAttemptOfTheSameProgramAndStaysLocked() throws Exception {
    var store = openNotes(path);
    for (var i = 0; i < 3; i++) {
      assertThat(((Problem.StoreLocked) problem(() -> openNotes(path))).holder())
          .startsWith("this program itself (process " + ProcessHandle.current().pid());
    }
    try (var child = ChildJvm.start(HoldsStore.class, path.toString())) {
      assertThat(child.line()).startsWith("problem.storeLocked process ");
    }
    store.close();

    openNotes(path).close();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void seesThroughALinkToTheFolder() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link"), path);
    var store = openNotes(path);

    assertThat(problem(() -> openNotes(link))).isInstanceOf(Problem.StoreLocked.class);

    store.close();
    openNotes(link).close();
  }

  @Test
  void isNotHeldByWhatADeadProcessWrote() throws IOException {
    Files.writeString(
        path.resolve("store.lock"),
        new LockHolder(999_999_999, "java", "ana", "elsewhere", Instant.now()).toLines());

    openNotes(path).close();
  }

  @Test
  void isGivenBackByARefusedOpening() {
    var wrong = StoreSecret.passphrase("violet harbour engine".toCharArray());
    assertThat(problem(() -> TestStores.NOTES.open(path, wrong, Progress.unwatched())))
        .isInstanceOf(Problem.WrongPassphrase.class);

    openNotes(path).close();
  }

  @Test
  void describesTheHolderInLinesThatCannotBeForged() {
    var holder = new LockHolder(7, "java\npid=8", "a=b", "host\r", Instant.EPOCH);

    assertThat(LockHolder.parse(holder.toLines()))
        .contains(new LockHolder(7, "java pid=8", "a=b", "host ", Instant.EPOCH));
    assertThat(LockHolder.parse("")).isEmpty();
    assertThat(LockHolder.parse("pid=x\nsince=y")).isEmpty();
  }

  @Test
  void saysAnotherProgramWhenTheHolderIsUnknown() throws SQLException {
    try (var administrator = TestStores.database(path).administrator(StoreDatabase.Access.WRITE)) {
      assertThat(administrator.isReadOnly()).isFalse();
      path.resolve("cases.closed").toFile().delete();
      // H2 itself refuses a second opening of the file only from another process.
      try (var child = ChildJvm.start(HoldsStore.class, path.toString())) {
        assertThat(child.line()).isEqualTo("problem.storeLocked another program");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** Opens a store and keeps it until its input ends. */
  static final class HoldsStore {
    private HoldsStore() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
      try (var store = openNotes(Path.of(arguments[0]))) {
        System.out.println(store.path().toFile().exists() ? "open" : "missing");
        System.in.read();
      } catch (ProblemException e) {
        var holder = e.problem() instanceof Problem.StoreLocked locked ? locked.holder() : "";
        System.out.println(e.problem().key() + " " + holder);
      }
    }
  }
}
