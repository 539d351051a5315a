package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ChildJvm;
import io.sentineliq.workbench.support.EveFiles;
import io.sentineliq.workbench.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An import that is killed and started again. Every round begins with an empty store, an encrypted
 * file or a database of a server; a process imports the file and is killed at a random moment, then
 * the file is imported again here. What the store holds is compared with that of an import that
 * nobody disturbed.
 */
public final class ImportKillTrial {

  private static final List<String> QUESTIONS =
      List.of(
          """
          select a.external_id, a.title, a.description, a.source, a.severity, a.status, a.category,
            a.detected_at, r.sha256, r.size_in_bytes, p.metadata
          from alert a
          join alert_raw_record r on r.workspace_id = a.workspace_id and r.alert_id = a.id
          join alert_payload p on p.workspace_id = a.workspace_id and p.alert_id = a.id
          order by a.external_id\
          """,
          """
          select a.external_id, t.tag from alert a
          join alert_tag t on t.workspace_id = a.workspace_id and t.alert_id = a.id
          order by a.external_id, t.tag\
          """,
          """
          select a.external_id, s.asset from alert a
          join alert_asset s on s.workspace_id = a.workspace_id and s.alert_id = a.id
          order by a.external_id, s.asset\
          """,
          """
          select a.external_id, o.type, o.normalised from alert a
          join alert_observable l on l.workspace_id = a.workspace_id and l.alert_id = a.id
          join observable o on o.workspace_id = l.workspace_id and o.id = l.observable_id
          order by a.external_id, o.type, o.normalised\
          """,
          "select type, normalised from observable order by type, normalised");

  private final ImportStores stores;
  private final Path file;
  private final Acknowledgements acknowledgements = new Acknowledgements();
  private final Random random;
  private final List<List<String>> undisturbed;
  private int rounds;

  /**
   * Imports a file of {@code alerts} into stores of {@code database}; {@code seed} decides when.
   *
   * @param folder where the file lies, and local stores
   */
  public ImportKillTrial(TestDatabase database, Path folder, int alerts, long seed)
      throws IOException, SQLException {
    this.stores = new ImportStores(database, folder);
    this.file = folder.resolve("eve.json");
    this.random = new Random(seed);
    EveFiles.write(file, 7, alerts, 1);
    try (var store = ImportStores.open(stores.create("undisturbed"))) {
      ImportChild.run(
          store, file, new Cancellation((done, total, detail) -> acknowledgements.add()));
      undisturbed = content(store);
    }
  }

  /**
   * What a round showed.
   *
   * @param stored alerts that were there when the process had been killed
   * @param fault empty, or what is wrong
   */
  public record Outcome(long stored, String fault) {}

  /** Starts, kills, imports again, compares. */
  public Outcome round() throws IOException, SQLException, InterruptedException {
    var address = stores.create("store " + rounds++);
    kill(address);
    try (var store = ImportStores.open(address)) {
      var stored = content(store).getFirst().size();
      var summary = ImportChild.run(store, file, Progress.unwatched());
      var content = content(store);
      return new Outcome(stored, fault(stored, summary.imported(), content));
    }
  }

  private void kill(String address) throws IOException, InterruptedException {
    try (var child = ChildJvm.start(ImportChild.class, address, file.toString())) {
      var interrupted = random.nextInt(acknowledgements.count());
      for (var left = interrupted; left > 0; left--) {
        if (child.line().equals("end")) {
          throw new IOException("the child ended by itself");
        }
      }
      TimeUnit.NANOSECONDS.sleep(random.nextLong(acknowledgements.pauseBefore(interrupted)));
      child.kill();
    }
  }

  private String fault(long stored, long imported, List<List<String>> content) {
    if (!content.equals(undisturbed)) {
      return "the rows differ";
    }
    return stored + imported == undisturbed.getFirst().size()
        ? ""
        : "imported " + imported + " after " + stored;
  }

  private static List<List<String>> content(Datastore store) throws SQLException {
    try (var connection = store.dataSource().getConnection()) {
      var content = new ArrayList<List<String>>();
      for (var question : QUESTIONS) {
        content.add(rows(connection, question));
      }
      return content;
    }
  }

  private static List<String> rows(Connection connection, String question) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(question)) {
      var rows = new ArrayList<String>();
      while (result.next()) {
        var row = new StringBuilder();
        for (var i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.append(text(result.getObject(i))).append('\u001f');
        }
        rows.add(row.toString());
      }
      return rows;
    }
  }

  private static String text(@Nullable Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
  }
}
