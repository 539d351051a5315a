package io.sentineliq.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.local.Inspection;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

  @TempDir Path folder;

  private Path store = Path.of("");
  private Path backup = Path.of("");

  @BeforeEach
  void makeStore() {
    store = folder.resolve("store");
    backup = folder.resolve("monday.zip");
    new LocalStores().create(store, Protection.none()).datastore().close();
  }

  @Test
  void aBackupBecomesAStoreThatOpens() {
    assertThat(run("backup", store, backup).exitCode()).isZero();

    var restored = folder.resolve("restored");
    assertThat(run("restore", backup, restored).exitCode()).isZero();

    assertThat(new LocalStores().inspect(restored)).isInstanceOf(Inspection.Present.class);
    assertThat(run("backup", restored, folder.resolve("again.zip")).exitCode()).isZero();
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(backup, "something of mine");

    var taken = run("backup", store, backup);

    assertThat(taken.exitCode()).isNotZero();
    assertThat(taken.err()).contains("monday.zip");
    assertThat(backup).hasContent("something of mine");
  }

  @Test
  void aFileThatIsNoBackupMakesNoStore() throws IOException {
    Files.writeString(backup, "no backup at all");
    var restored = folder.resolve("restored");

    var refused = run("restore", backup, restored);

    assertThat(refused.exitCode()).isEqualTo(ExitCode.INPUT);
    assertThat(refused.err().lines()).hasSize(1);
    assertThat(new LocalStores().inspect(restored)).isInstanceOf(Inspection.Missing.class);
  }

  @Test
  void aSharedStoreIsBackedUpByItsServer() {
    var refused =
        CommandRun.of("", "backup", "jdbc:postgresql://pg.example/soc?user=ana", backup.toString());

    assertThat(refused.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(backup).doesNotExist();
  }

  private static CommandRun run(String command, Path from, Path to) {
    return CommandRun.of("", command, from.toString(), to.toString());
  }
}
