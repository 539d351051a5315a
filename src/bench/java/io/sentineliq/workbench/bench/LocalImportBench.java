package io.sentineliq.workbench.bench;

import io.sentineliq.workbench.alert.intake.AlertImport;
import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.bench.Report.Times;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The import into an encrypted file against a JDBC batch of the same rows into such a file. */
final class LocalImportBench {

  private static final int BATCH = 1_000;
  private static final int COMMIT = 10_000;

  private final Path folder;
  private final Path warming;
  private final Path eve;
  private final int alerts;
  private final int rounds;
  private final Opening opening = new Opening(Clock.systemUTC(), () -> {});

  LocalImportBench(Path folder, Path warming, Path eve, int alerts, int rounds) {
    this.folder = folder;
    this.warming = warming;
    this.eve = eve;
    this.alerts = alerts;
    this.rounds = rounds;
  }

  void run(Report report) throws Exception {
    var product = new Times();
    var batch = new Times();
    // The first round warms with a shorter file and is not counted.
    for (var round = 0; round <= rounds; round++) {
      var source = create("product-" + round);
      System.gc();
      load(source, round == 0 ? warming : eve, round == 0 ? new Times() : product);
      var target = create("batch-" + round);
      System.gc();
      var nanos = fill(source, target);
      if (round > 0) {
        batch.nanos().add(nanos);
      }
      compare(source, target);
      source.close();
      target.close();
    }
    report.speed(
        "import of " + alerts + " alerts, encrypted H2 file",
        "JDBC batch of the same rows",
        product,
        batch,
        1.0);
  }

  private Datastore create(String name) {
    var passphrase = "correct horse battery staple 7".toCharArray();
    var store =
        new LocalStores()
            .create(folder.resolve(name), Protection.passphrase(passphrase))
            .datastore();
    opening.found(store);
    return store;
  }

  private void load(Datastore store, Path file, Times times) throws Exception {
    try (var session = opening.open(store, Optional.empty())) {
      var imports = new AlertImport(store, session.transactions(), folder, Clock.systemUTC());
      Report.time(
          times, () -> imports.importFile(file, AlertFormats.recognising(), Progress.unwatched()));
    }
  }

  /** Copies table by table in the order of the keys; only the writing is timed. */
  private static long fill(Datastore source, Datastore target) throws SQLException {
    var nanos = 0L;
    try (var from = source.dataSource().getConnection();
        var to = target.dataSource().getConnection()) {
      lazily(from);
      var here = Tables.single(to, "select cast(id as varchar) from workspace");
      var person = Tables.single(to, "select cast(id as varchar) from user_account");
      for (var table : Tables.FILLED) {
        nanos += fill(from, to, table, here, person);
      }
    }
    return nanos;
  }

  /** Rows come one by one in the order of the key, instead of a whole table being held. */
  private static void lazily(Connection from) throws SQLException {
    try (var statement = from.createStatement()) {
      statement.execute("set lazy_query_execution true");
    }
  }

  private static long fill(
      Connection from, Connection to, String table, String workspace, String person)
      throws SQLException {
    var nanos = 0L;
    try (var select = from.createStatement();
        var rows = select.executeQuery("select * from " + table + " order by 1, 2")) {
      var columns = rows.getMetaData().getColumnCount();
      var marks = String.join(", ", Collections.nCopies(columns, "?"));
      try (var insert = to.prepareStatement("insert into " + table + " values (" + marks + ")")) {
        var count = 0;
        while (rows.next()) {
          for (var i = 1; i <= columns; i++) {
            insert.setObject(i, value(rows, i, workspace, person));
          }
          insert.addBatch();
          if (++count % BATCH == 0) {
            nanos += send(to, insert, count % COMMIT == 0);
          }
        }
        nanos += send(to, insert, true);
      }
    }
    return nanos;
  }

  private static Object value(ResultSet rows, int column, String workspace, String person)
      throws SQLException {
    return switch (rows.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT)) {
      case "workspace_id" -> UUID.fromString(workspace);
      case "creator_id" -> UUID.fromString(person);
      default -> rows.getObject(column);
    };
  }

  private static long send(Connection to, PreparedStatement insert, boolean isLast)
      throws SQLException {
    var start = System.nanoTime();
    insert.executeBatch();
    if (isLast) {
      to.commit();
    }
    return System.nanoTime() - start;
  }

  private static void compare(Datastore source, Datastore target) throws SQLException {
    try (var one = source.dataSource().getConnection();
        var other = target.dataSource().getConnection()) {
      if (!Tables.census(one).equals(Tables.census(other))) {
        throw new IllegalStateException(Tables.census(one) + " / " + Tables.census(other));
      }
    }
  }
}
