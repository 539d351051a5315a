package io.sentineliq.workbench.platform.persistence.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process was killed when another session's commit had written the file: the changes of an open
 * transaction are in it, the way to take them back is not. Chance makes such a file now and then;
 * here it is made on purpose.
 */
class LeftoversTest {

  private static final StoreKeeper TEXTS =
      TestStores.keeper(
          TestSchema.of(TestSchema.NOTES, "create unique index note_text on note (text)"));

  @TempDir Path folder;

  private Path killed;

  @BeforeEach
  void killInTheMiddleOfWork() throws Exception {
    var store = folder.resolve("store");
    try (var open = TEXTS.create(store, Protection.none()).datastore()) {
      TestStores.run(
          open.dataSource(), "insert into note select x, 'first ' || x from system_range(1, 300)");
      try (var unfinished = open.dataSource().getConnection();
          var statement = unfinished.createStatement()) {
        statement.execute("update note set text = 'changed ' || id where id <= 100");
        statement.execute("delete from note where id > 200");
        statement.execute("insert into note select x, 'added ' || x from system_range(1001, 1500)");
        writeWithoutTheWayBack(store);
        killed = copy(store);
        unfinished.rollback();
      }
    }
  }

  @Test
  void h2WouldKeepThem() throws Exception {
    try (var plain = administrator();
        var statement = plain.createStatement()) {
      assertThatThrownBy(() -> statement.execute("insert into note values (2000, 'added 1001')"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void whatNobodyCommittedIsGoneWhenTheStoreOpens() throws Exception {
    try (var again = open()) {
      var source = again.dataSource();
      assertThat(TestStores.single(source, "select count(*) from note")).isEqualTo("300");
      assertThat(TestStores.single(source, "select count(*) from note where text like 'first %'"))
          .isEqualTo("300");
      TestStores.run(
          source, "insert into note select x, 'added ' || x from system_range(1001, 1500)");
      TestStores.run(source, "update note set text = 'changed ' || id where id <= 100");
      assertThat(TestStores.single(source, "select count(*) from note")).isEqualTo("800");
    }
  }

  @Test
  void onlyWhatWasWrittenSinceTheLastOpeningIsSearched() throws Exception {
    try (var plain = administrator();
        var statement = plain.createStatement()) {
      statement.execute("create table written_later (id int)");
      statement.execute("checkpoint sync");
      assertThat(Leftovers.takeBack(plain, Long.MAX_VALUE)).isZero();
      assertThat(Leftovers.takeBack(plain, Long.parseLong(Files.readString(sound())))).isPositive();
      assertThat(Leftovers.takeBack(plain, 0)).isZero();
    }
  }

  @Test
  void aRecordOfTheVersionThatCannotBeReadMakesItSearchEverything() throws Exception {
    Files.writeString(sound(), "?");

    try (var again = open()) {
      assertThat(TestStores.single(again.dataSource(), "select count(*) from note"))
          .isEqualTo("300");
    }
  }

  private LocalDatastore open() {
    return TEXTS.open(killed, StoreSecret.none(), Progress.unwatched());
  }

  private Connection administrator() throws SQLException {
    return TestStores.database(killed, StoreSecret.none())
        .administrator(StoreDatabase.Access.WRITE);
  }

  private Path sound() {
    return killed.resolve("cases.sound");
  }

  private static void writeWithoutTheWayBack(Path store) throws SQLException {
    try (var administrator = TestStores.administrator(store)) {
      var file = DatabaseFile.session(administrator).getDatabase().getStore().getMvStore();
      forgetTheWayBack(file);
      file.commit();
    }
  }

  private static void forgetTheWayBack(MVStore file) {
    for (Map.Entry<String, String> name : file.getMetaMap().entrySet()) {
      if (name.getKey().startsWith("name.undoLog")) {
        var undoLog = file.getMap(DataUtils.parseHexInt(name.getValue()));
        if (undoLog != null) {
          undoLog.clear();
        }
      }
    }
  }

  private Path copy(Path store) throws IOException {
    var copy = Files.createDirectories(folder.resolve("killed"));
    for (var name : new String[] {"cases.mv.db", "cases.sound", "store.json"}) {
      Files.copy(store.resolve(name), copy.resolve(name));
    }
    return copy;
  }
}
