package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.content;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.createNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.encrypted;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.keeper;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.openNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.problem;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.secret;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.single;
import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ChildJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Older, newer and current stores; upgrades that fail or are killed. */
class StoreUpgradeTest {

  private static final String TAGS = "create table tag (id int primary key)";
  private static final String HALF =
      "create table half (id int primary key); delete from note; this is no SQL";

  @TempDir Path folder;
  private Path path = Path.of("");

  @BeforeEach
  void createStore() throws SQLException {
    path = folder.resolve("store");
    createNotes(path, encrypted());
  }

  @Test
  void backsAnOlderStoreUpAndUpgradesIt() throws SQLException, IOException {
    var steps = new ArrayList<String>();
    var progress =
        new Cancellation((done, total, detail) -> steps.add(done + "/" + total + " " + detail));

    try (var store = keeper(TestSchema.of(TestSchema.NOTES, TAGS)).open(path, secret(), progress)) {
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
      assertThat(single(store.dataSource(), "select count(*) from tag")).isEqualTo("0");
      assertThat(store.backups()).hasSize(1);
      assertThat(store.backups().getFirst().getFileName().toString())
          .matches("0001-\\d{8}T\\d{9}Z\\.zip");
    }

    assertThat(steps)
        .containsExactly(
            "1/3 Making a backup", "2/3 Checking the backup", "3/3 Upgrading the store");
    assertThat(names(path.resolve("backups"))).hasSize(1);
    assertThat(path.resolve("upgrade.pending")).doesNotExist();
  }

  @Test
  void undoesAnUpgradeThatFailsAndSaysSo() throws SQLException, IOException {
    var broken = keeper(TestSchema.of(TestSchema.NOTES, HALF));

    var unusable =
        (Problem.StoreUnusable) problem(() -> broken.open(path, secret(), Progress.unwatched()));

    assertThat(unusable.why()).contains("was undone from the backup 0001-");
    assertThat(path.resolve("upgrade.pending")).doesNotExist();
    assertThat(names(path)).doesNotContain("cases.restored", "upgrade.pending");
    try (var store = openNotes(path)) {
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
      assertThat(single(store.dataSource(), TABLES)).isEqualTo("APPLIED,NOTE");
    }
  }

  @Test
  void undoesAnUpgradeThatWasKilledBeforeItGoesOn() throws Exception {
    try (var child = ChildJvm.start(StopsInTheMiddle.class, path.toString())) {
      assertThat(child.line()).isEqualTo("half");
      child.kill();
    }
    assertThat(path.resolve("upgrade.pending")).exists();

    try (var store =
        keeper(TestSchema.of(TestSchema.NOTES, TAGS)).open(path, secret(), Progress.unwatched())) {
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
      assertThat(single(store.dataSource(), TABLES)).isEqualTo("APPLIED,NOTE,TAG");
    }
    assertThat(path.resolve("upgrade.pending")).doesNotExist();
  }

  @Test
  void keepsTheStoreWhenNoBackupCanBeMade() throws IOException {
    Files.writeString(path.resolve("backups"), "in the way");
    var newer = keeper(TestSchema.of(TestSchema.NOTES, TAGS));

    assertThat(problem(() -> newer.open(path, secret(), Progress.unwatched())).sentence())
        .contains("a backup could not be made")
        .contains("a file stands where a folder is expected");

    openNotes(path).close();
  }

  @Test
  void refusesANewerStoreWithoutChangingAByte() throws IOException {
    keeper(TestSchema.of(TestSchema.NOTES, TAGS))
        .open(path, secret(), Progress.unwatched())
        .close();
    var before = content(folder);

    assertThat(problem(() -> openNotes(path)))
        .isEqualTo(new Problem.StoreIsNewer("store", "0002", "0001"));

    assertThat(content(folder)).isEqualTo(before);
  }

  @Test
  void opensACurrentStoreWithoutTheCodeOfMigrations() throws Exception {
    var current = folder.resolve("current");
    TestStores.create(current).close();

    try (var child =
        ChildJvm.start(List.of("-Xlog:class+load"), OpensStore.class, current.toString())) {
      var telling =
          child.remainingLines().stream()
              .filter(line -> line.matches("opened|.* org.flywaydb.*|.* org.h2.mvstore.MVStore .*"))
              .toList();
      assertThat(telling).hasSize(2);
      assertThat(telling.getFirst()).contains("org.h2.mvstore.MVStore");
      assertThat(telling.getLast()).isEqualTo("opened");
    }
  }

  @Test
  void keepsTheNewestTenBackupsAndWhatIsNotItsOwn() throws IOException {
    try (var store = openNotes(path)) {
      Files.createDirectory(path.resolve("backups"));
      Files.writeString(path.resolve("backups/mine.zip"), "");
      for (var i = 0; i < 12; i++) {
        Files.writeString(
            path.resolve("backups/0001-202601%02dT000000000Z.zip".formatted(i + 1)), "");
      }

      var newest = store.backUp(Progress.unwatched());

      assertThat(store.backups()).hasSize(10).startsWith(newest);
      assertThat(names(path.resolve("backups")))
          .hasSize(11)
          .contains("mine.zip", "0001-20260104T000000000Z.zip")
          .doesNotContain("0001-20260103T000000000Z.zip");
    }
  }

  private static final String TABLES =
      "select listagg(table_name, ',') within group (order by table_name)"
          + " from information_schema.tables where table_schema = 'PUBLIC'";

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** Upgrades a store and waits for ever in the middle. */
  static final class StopsInTheMiddle {
    private StopsInTheMiddle() {}

    public static void main(String[] arguments) {
      var half = TestSchema.of(TestSchema.NOTES, "create table half (id int); delete from note");
      var stopping =
          new StoreSchema() {
            @Override
            public String latest() {
              return half.latest();
            }

            @Override
            public Migrations.Standing standing(Connection connection) throws SQLException {
              return half.standing(connection);
            }

            @Override
            @SuppressWarnings("SystemOut")
            public void migrate(DataSource administrators) {
              half.migrate(administrators);
              System.out.println("half");
              try {
                System.in.read();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }
          };
      keeper(stopping).open(Path.of(arguments[0]), secret(), Progress.unwatched()).close();
    }
  }

  /** Opens and closes a store. */
  static final class OpensStore {
    private OpensStore() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
      TestStores.open(Path.of(arguments[0])).close();
      System.out.println("opened");
    }
  }
}
