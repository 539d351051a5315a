package io.sentineliq.workbench.platform.persistence.local;

import static io.sentineliq.workbench.platform.persistence.local.TestStores.NOTES;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.createNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.encrypted;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.openNotes;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.problem;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.secret;
import static io.sentineliq.workbench.platform.persistence.local.TestStores.single;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalStoresTest {

  @TempDir Path folder;

  @Test
  void createsAndOpensAnEncryptedStoreOfTheProgram() throws SQLException {
    var stores = new LocalStores();
    var path = folder.resolve("cases of ana");
    assertThat(stores.inspect(path)).isEqualTo(new Inspection.Missing());

    try (var store = stores.create(path, encrypted()).datastore()) {
      assertThat(store.info())
          .isEqualTo(
              new StoreInfo(StoreInfo.Kind.LOCAL, "cases of ana", StoreInfo.Protection.ENCRYPTED));
      assertThat(store.database()).isEqualTo(DatabaseKind.H2);
      assertThat(store.path()).isEqualTo(path);
    }

    assertThat(stores.inspect(path))
        .isEqualTo(new Inspection.Present(StoreInfo.Protection.ENCRYPTED));
    try (var store = stores.open(path, secret())) {
      assertThat(single(store.dataSource(), "select count(*) from alert")).isEqualTo("0");
    }
  }

  @Test
  void createsAndOpensAnUnprotectedStore() throws SQLException {
    var path = folder.resolve("open");
    createNotes(path, Protection.none());

    assertThat(NOTES.inspect(path))
        .isEqualTo(new Inspection.Present(StoreInfo.Protection.NOT_ENCRYPTED));
    try (var store = NOTES.open(path, StoreSecret.none(), Progress.unwatched())) {
      assertThat(store.info().protection()).isEqualTo(StoreInfo.Protection.NOT_ENCRYPTED);
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "with spaces  inside",
        "Fälle – 事件 – дела",
        "C#sharp & 100% = ?x=1",
        "a:b,c'd\"e",
        "~tilde",
        "$HOME ${user.home}",
        "!exclamation"
      })
  @DisabledOnOs(OS.WINDOWS)
  void livesInFoldersOfEveryName(String name) throws SQLException {
    createNotes(folder.resolve(name), encrypted());

    try (var store = openNotes(folder.resolve(name))) {
      assertThat(store.info().name()).isEqualTo(name);
      assertThat(single(store.dataSource(), "select text from note")).isEqualTo("first");
      assertThat(store.backUp(Progress.unwatched())).exists();
    }
    assertThat(folder.resolve(name).resolve("cases.mv.db")).isRegularFile();
  }

  @Test
  void livesInAVeryLongPath() throws SQLException {
    var path = folder;
    for (var i = 0; i < 10; i++) {
      path = path.resolve("x".repeat(250));
    }
    createNotes(path, encrypted());

    try (var store = openNotes(path)) {
      assertThat(store.backUp(Progress.unwatched())).exists();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;INIT=RUNSCRIPT FROM 'x'", ";", "line\nbreak", "back\\slash"})
  @DisabledOnOs(OS.WINDOWS)
  void refusesAPathThatH2WouldReadOtherwise(String name) {
    assertThat(problem(() -> NOTES.create(folder.resolve(name), encrypted())))
        .isInstanceOf(Problem.BadStoreAddress.class);
    assertThat(problem(() -> NOTES.inspect(folder.resolve(name))).sentence())
        .contains("Choose a folder without it.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void saysThatAPathIsTooLongForTheSystem() {
    var path = folder.resolve("x".repeat(300));

    assertThat(problem(() -> NOTES.create(path, encrypted())).sentence()).contains("too long");
  }

  @Test
  void refusesFoldersThatAreNotEmpty() throws IOException, SQLException {
    var letter = Files.writeString(folder.resolve("letter.txt"), "mine");
    assertThat(problem(() -> NOTES.create(folder, encrypted())).sentence()).contains("other files");
    assertThat(folder.toFile().list()).containsExactly("letter.txt");

    createNotes(folder.resolve("store"), encrypted());
    assertThat(problem(() -> NOTES.create(folder.resolve("store"), encrypted())).sentence())
        .contains("a store already");
    assertThat(problem(() -> NOTES.create(letter, encrypted())).sentence())
        .contains("it is a file");
  }

  @Test
  void leavesNothingOfACreationThatFails() throws IOException {
    var broken = TestStores.keeper(TestSchema.of("this is no SQL"));
    var empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(catchThrowable(() -> broken.create(empty, encrypted())))
        .isInstanceOf(IllegalStateException.class)
        .hasNoSuppressedExceptions();
    assertThat(catchThrowable(() -> broken.create(folder.resolve("new"), encrypted())))
        .isInstanceOf(IllegalStateException.class)
        .hasNoSuppressedExceptions();

    assertThat(empty).isEmptyDirectory();
    assertThat(folder.resolve("new")).doesNotExist();
  }

  @Test
  void leavesNothingWhenThePassphraseIsWeak() {
    var weak = Protection.passphrase("password".toCharArray());

    assertThat(problem(() -> NOTES.create(folder.resolve("store"), weak)))
        .isInstanceOf(Problem.InvalidField.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void finishesACreationThatWasKilled() throws IOException, SQLException {
    Files.writeString(folder.resolve("store.json.new"), "{}");
    Files.writeString(folder.resolve("cases.mv.db"), "half");
    Files.createFile(folder.resolve("store.lock"));

    assertThat(NOTES.inspect(folder)).isEqualTo(new Inspection.Missing());
    createNotes(folder, encrypted());

    openNotes(folder).close();
    assertThat(folder.resolve("store.json.new")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsItsFilesToItsOwner() throws IOException, SQLException {
    var path = folder.resolve("store");
    createNotes(path, encrypted());
    try (var store = openNotes(path)) {
      store.backUp(Progress.unwatched());
    }

    var rights = new TreeMap<String, String>();
    try (var files = Files.walk(path)) {
      for (var file : files.toList()) {
        rights.put(
            path.relativize(file).toString().replaceAll("0001-.*", "zip"),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    assertThat(rights)
        .containsOnlyKeys(
            "",
            "backups",
            "backups/zip",
            "cases.closed",
            "cases.mv.db",
            "cases.sound",
            "store.json",
            "store.lock")
        .containsEntry("", "rwx------")
        .containsEntry("backups", "rwx------")
        .containsEntry("backups/zip", "rw-------")
        .containsEntry("cases.closed", "rw-------")
        .containsEntry("cases.mv.db", "rw-------")
        .containsEntry("store.json", "rw-------");
  }

  @Test
  void encryptsWhatItStores() throws IOException, SQLException {
    createNotes(folder.resolve("closed"), encrypted());
    createNotes(folder.resolve("open"), Protection.none());

    assertThat(Files.readString(folder.resolve("closed/cases.mv.db"), ISO_8859_1))
        .doesNotContain("first")
        .doesNotContain("NOTE");
    assertThat(Files.readString(folder.resolve("open/cases.mv.db"), ISO_8859_1)).contains("NOTE");
  }

  @Test
  void commitsBeforeItAnswers() throws SQLException {
    createNotes(folder, encrypted());

    try (var store = openNotes(folder)) {
      var sql = "select max(setting_value) from information_schema.settings where setting_name = ";
      assertThat(single(store.dataSource(), sql + "'WRITE_DELAY'")).isEqualTo("0");
      assertThat(single(store.dataSource(), sql + "'MAX_MEMORY_ROWS'")).isEqualTo("2000000");
      store.checkpoint();
      store.refreshStatistics();
    }
  }

  @Test
  void putsTheWriteDelayBackThatSomebodyChanged() throws SQLException {
    createNotes(folder, encrypted());
    try (var administrator = TestStores.database(folder).administrator(StoreDatabase.Access.WRITE);
        var statement = administrator.createStatement()) {
      statement.execute("set write_delay 500");
    }
    folder.resolve("cases.closed").toFile().delete();

    commitsBeforeItAnswersIn(folder);
  }

  @Test
  void closesTwiceWithoutHarm() throws SQLException {
    createNotes(folder, encrypted());
    var store = openNotes(folder);

    store.close();
    store.close();

    openNotes(folder).close();
  }

  private static void commitsBeforeItAnswersIn(Path path) throws SQLException {
    try (var store = openNotes(path)) {
      assertThat(
              single(
                  store.dataSource(),
                  "select max(setting_value) from information_schema.settings"
                      + " where setting_name = 'WRITE_DELAY'"))
          .isEqualTo("0");
    }
  }
}
