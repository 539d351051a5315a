package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.alert.intake.catalogue.AlertFormats;
import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;

/** Imports into a store that tests share, and looks at what came of it. */
record ImportDesk(WorkspaceFixture fixture, Path folder, long openBefore) {

  private static final String ALERT =
      """
      {"timestamp":"2026-01-05T06:00:00.123456+0200","event_type":"alert","src_ip":"10.1.2.3",\
      "dest_ip":"203.0.113.77","host":"HOST","proto":"TCP","alert":{"signature":"ET \\"odd\\" \\\\ \\t\\u0000 ünï 😀",\
      "signature_id":1,"category":"Misc Attack","severity":1,"metadata":{"tag":["c2","c\\t\\\\N"]}},\
      "dns":{"rrname":"evil.example"},"x":1e-7,"n":18446744073709551616}\
      """;

  static ImportDesk at(WorkspaceFixture fixture, Path folder) {
    return new ImportDesk(fixture, folder, fixture.alder().alerts().openCount());
  }

  static String alert(String host) {
    return ALERT.replace("HOST", host);
  }

  long added() {
    return fixture.alder().alerts().openCount() - openBefore;
  }

  ImportSummary importText(String text) throws IOException {
    return importFile(fixture.alder(), Files.writeString(folder.resolve("small.json"), text));
  }

  ImportSummary importFile(WorkspaceSession session, Path file) {
    return importer(session).importFile(file, AlertFormats.recognising(), Progress.unwatched());
  }

  AlertImport importer(WorkspaceSession session) {
    return new AlertImport(
        fixture.anasStore(), session.transactions(), rejectFolder(), Clock.systemUTC());
  }

  Path rejectFolder() {
    return folder.resolve("rejects");
  }

  Map<String, Long> counts() throws SQLException {
    return Map.of(
        "alert", count("alert"),
        "alert_payload", count("alert_payload"),
        "alert_raw_record", count("alert_raw_record"),
        "alert_tag", count("alert_tag"),
        "alert_asset", count("alert_asset"),
        "observable", count("observable"),
        "alert_observable", count("alert_observable"),
        "audit_log", count("audit_log"));
  }

  String metadata(String host) throws SQLException {
    return text(
        """
        select cast(p.metadata as varchar) from alert_payload p
        join alert a on a.workspace_id = p.workspace_id and a.id = p.alert_id
        where p.workspace_id = ? and a.source = 'Suricata (HOST)'\
        """
            .replace("HOST", host));
  }

  long count(String table) throws SQLException {
    return Long.parseLong(text("select count(*) from " + table + " where workspace_id = ?"));
  }

  String text(String sql) throws SQLException {
    try (var connection = fixture.raw("ana");
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, fixture.alder().membership().workspaceId());
      try (var rows = statement.executeQuery()) {
        rows.next();
        return String.valueOf(rows.getString(1));
      }
    }
  }
}
