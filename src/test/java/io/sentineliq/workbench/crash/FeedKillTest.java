package io.sentineliq.workbench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ChildJvm;
import io.sentineliq.workbench.support.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A feed whose import is killed: imported again it comes to the same rows, once more to none. */
class FeedKillTest {

  private static final int LINES = 40_000;
  private static final int ONE_HIT_IN = 20;

  private static final List<String> QUESTIONS =
      List.of(
          "select subject, confidence, severity, status from detection order by subject",
          "select d.subject, t.kind, t.shown from detection d join detection_trait t"
              + " on t.workspace_id = d.workspace_id and t.detection_id = d.id order by d.subject",
          "select d.subject, o.normalised from detection d join detection_observable l"
              + " on l.workspace_id = d.workspace_id and l.detection_id = d.id join observable o"
              + " on o.workspace_id = l.workspace_id and o.id = l.observable_id order by d.subject",
          "select records, added from feed_import");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(
      value = TestDatabase.class,
      names = {"H2", "POSTGRESQL_18"})
  void aKilledFeedComesToTheSameRows(TestDatabase database) throws Exception {
    var file = feed();
    var stores = new ImportStores(database, folder);
    var random = new Random();
    List<List<String>> undisturbed;
    try (var store = ImportStores.open(stores.create("undisturbed"))) {
      FeedChild.prepare(store);
      FeedChild.run(store, file, Progress.unwatched());
      undisturbed = content(store);
      assertThat(FeedChild.run(store, file, Progress.unwatched()).detections()).isZero();
      assertThat(content(store)).isEqualTo(undisturbed);
    }
    assertThat(undisturbed.getFirst()).hasSize(LINES / ONE_HIT_IN);
    for (var round = 0; round < (database == TestDatabase.H2 ? 3 : 1); round++) {
      var address = stores.create("store " + round);
      try (var store = ImportStores.open(address)) {
        FeedChild.prepare(store);
      }
      kill(address, file, 1 + random.nextInt(8));
      try (var store = ImportStores.open(address)) {
        FeedChild.run(store, file, Progress.unwatched());
        assertThat(content(store)).as("round %d", round).isEqualTo(undisturbed);
      }
    }
  }

  private static void kill(String address, Path file, int reports) throws Exception {
    try (var child = ChildJvm.start(FeedChild.class, address, file.toString())) {
      for (var i = 0; i < reports; i++) {
        assertThat(child.line()).startsWith("@");
      }
      child.kill();
    }
  }

  private Path feed() throws Exception {
    var lines = new ArrayList<String>();
    for (var i = 0; i < LINES; i++) {
      lines.add(i % ONE_HIT_IN == 0 ? "alderlume-login-" + i + ".com" : "harmless" + i + ".org");
    }
    return Files.write(folder.resolve("registered.txt"), lines);
  }

  private static List<List<String>> content(Datastore store) throws SQLException {
    var content = new ArrayList<List<String>>();
    try (var connection = store.dataSource().getConnection();
        var statement = connection.createStatement()) {
      for (var question : QUESTIONS) {
        var rows = new ArrayList<String>();
        try (var found = statement.executeQuery(question)) {
          while (found.next()) {
            var row = new StringBuilder();
            for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
              row.append(found.getString(i)).append(' ');
            }
            rows.add(row.toString());
          }
        }
        content.add(rows);
      }
    }
    return content;
  }
}
