package io.sentineliq.workbench.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.evidence.Contents;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything in a workspace in one ZIP file: its tables as JSON lines, the bytes of its exhibits,
 * the checkpoint of its ledger, and {@code SHA256SUMS} over all of it. Keys and secrets stay out.
 */
final class WholeExport {

  private static final List<String> SECRETS = List.of("signing_secret", "leak_key");
  private static final int AT_ONCE = 500;
  private static final String COLUMNS =
      """
      select table_name, column_name from information_schema.columns
      where table_schema = 'sentineliq'
        and has_column_privilege('sentineliq.' || table_name, column_name, 'SELECT')
      order by table_name, ordinal_position\
      """;
  private static final String LOCAL_COLUMNS =
      """
      select lower(c.table_name), lower(c.column_name) from information_schema.columns c
      join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
      where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
      order by c.table_name, c.ordinal_position\
      """;
  private static final String EXHIBITS =
      """
      select e.id, c.number, e.exhibit from evidence e
      join case_file c on c.workspace_id = e.workspace_id and c.id = e.case_id
      join evidence_state s on s.workspace_id = e.workspace_id and s.evidence_id = e.id
      where e.workspace_id = ? and e.content is not null and s.state <> 'DISPOSED'
      order by c.number, e.exhibit\
      """;

  private final Transactions transactions;
  private final Contents contents;
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, String> sums = new LinkedHashMap<>();

  /** What was written: how long the ledger was then, and the file's SHA-256. */
  record Written(long ledgerSize, String sha256) {}

  private record Exhibit(UUID id, String name) {}

  WholeExport(Transactions transactions, Contents contents) {
    this.transactions = transactions;
    this.contents = contents;
    json.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Writes the new file {@code target}; nothing is left of it when that does not end well. */
  Written to(Path target, Progress progress) throws IOException {
    var isDone = false;
    var whole = sha256();
    try (var file = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW);
        var zip = new ZipOutputStream(new DigestOutputStream(file, whole))) {
      writeExhibits(zip, progress);
      var size = transactions.read(progress, unit -> writeTables(zip, unit, progress));
      writeSums(zip);
      zip.finish();
      isDone = true;
      return new Written(size, HexFormat.of().formatHex(whole.digest()));
    } finally {
      if (!isDone) {
        Files.deleteIfExists(target);
      }
    }
  }

  private void writeExhibits(ZipOutputStream zip, Progress progress) throws IOException {
    var exhibits = transactions.read(progress, WholeExport::exhibits);
    var done = 0;
    for (var exhibit : exhibits) {
      progress.report(done++, exhibits.size(), exhibit.name());
      try (var bytes =
          contents.read(exhibit.id(), Messages.text("workspace.purge.purpose"), progress)) {
        entry(zip, "evidence/" + exhibit.name(), bytes::transferTo);
      }
    }
  }

  private long writeTables(ZipOutputStream zip, Reading unit, Progress progress) {
    return unit.jdbc(
        connection -> {
          try {
            for (var table : tables(connection).entrySet()) {
              progress.stopIfCancelled();
              writeTable(zip, unit, connection, table.getKey(), table.getValue());
            }
            var ledger = new StoredLedger(unit);
            var size = ledger.size();
            var text = ledger.checkpoint(size).text();
            entry(zip, "checkpoint.txt", out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            return size;
          } catch (IOException e) {
            throw new SQLException("the export could not be written", e);
          }
        });
  }

  private void writeTable(
      ZipOutputStream zip, Reading unit, Connection connection, String table, List<String> columns)
      throws IOException, SQLException {
    var key = table.equals("workspace") ? "id" : "workspace_id";
    var sql = "select " + String.join(", ", columns) + " from " + table + " where " + key + " = ?";
    try (var statement = new BoundStatement(connection, sql)) {
      var rows = statement.id(unit.workspaceId()).fetching(AT_ONCE).query();
      entry(zip, "tables/" + table + ".jsonl", out -> writeRows(out, rows, columns));
    }
  }

  private void writeRows(OutputStream out, ResultSet rows, List<String> columns)
      throws IOException {
    try {
      while (rows.next()) {
        var row = new LinkedHashMap<String, Object>();
        for (var i = 0; i < columns.size(); i++) {
          var value = rows.getObject(i + 1) instanceof byte[] bytes ? bytes : rows.getString(i + 1);
          if (value != null) {
            row.put(columns.get(i), value);
          }
        }
        json.writeValue(out, row);
        out.write('\n');
      }
    } catch (SQLException e) {
      throw new IOException("a table could not be read", e);
    }
  }

  private void writeSums(ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry("SHA256SUMS"));
    for (var sum : sums.entrySet()) {
      var line = sum.getValue() + "  " + sum.getKey() + "\n";
      zip.write(line.getBytes(StandardCharsets.UTF_8));
    }
    zip.closeEntry();
  }

  private void entry(ZipOutputStream zip, String name, Content content) throws IOException {
    var digest = sha256();
    zip.putNextEntry(new ZipEntry(name));
    var out = new DigestOutputStream(zip, digest);
    content.to(out);
    out.flush();
    zip.closeEntry();
    sums.put(name, HexFormat.of().formatHex(digest.digest()));
  }

  private static Map<String, List<String>> tables(Connection connection) throws SQLException {
    var found = new LinkedHashMap<String, List<String>>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(isServer(connection) ? COLUMNS : LOCAL_COLUMNS)) {
      while (rows.next()) {
        found.computeIfAbsent(rows.getString(1), table -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    SECRETS.forEach(found::remove);
    found
        .entrySet()
        .removeIf(
            table ->
                !table.getKey().equals("workspace") && !table.getValue().contains("workspace_id"));
    return found;
  }

  private static boolean isServer(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  private static List<Exhibit> exhibits(Reading unit) {
    return unit.jdbc(
        connection -> {
          try (var statement = new BoundStatement(connection, EXHIBITS)) {
            var rows = statement.id(unit.workspaceId()).query();
            var found = new ArrayList<Exhibit>();
            while (rows.next()) {
              found.add(
                  new Exhibit(
                      rows.getObject(1, UUID.class), rows.getInt(2) + "-" + rows.getInt(3)));
            }
            return found;
          }
        });
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Writes the content of an entry. */
  @FunctionalInterface
  private interface Content {
    void to(OutputStream out) throws IOException;
  }
}
