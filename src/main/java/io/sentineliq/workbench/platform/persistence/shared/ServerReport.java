package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.persistence.Migrations;
import io.sentineliq.workbench.platform.text.Worded;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which promises a server keeps and what breaks the others. */
public record ServerReport(List<Finding> findings) {

  private static final Pattern HEADING = Pattern.compile("(?m)^-- ([A-Z_]+)$");
  private static final String NO_RIGHT = "42501";

  /** How a promise stands. */
  @Worded
  public enum Verdict {
    KEPT,
    /** Broken, and it is advice. */
    ADVISED,
    BROKEN,
    /** This login may not look. */
    UNSEEN
  }

  /**
   * What was found of one promise.
   *
   * @param places what breaks it, by the server's own names
   */
  public record Finding(ServerPromise promise, Verdict verdict, List<String> places) {}

  /** Whether nothing that is needed is broken or unseen. */
  public boolean isSound() {
    return findings.stream()
        .noneMatch(found -> found.verdict() == Verdict.BROKEN || found.verdict() == Verdict.UNSEEN);
  }

  static ServerReport read(Connection connection) throws SQLException {
    var findings = new ArrayList<Finding>();
    for (var entry : queries().entrySet()) {
      findings.add(finding(connection, entry.getKey(), entry.getValue()));
    }
    return new ServerReport(List.copyOf(findings));
  }

  /** The query of every promise, which names what breaks it. */
  static Map<ServerPromise, String> queries() {
    var script = ServerScript.of("check", Map.of("latest", Migrations.LATEST)).sql();
    var queries = new EnumMap<ServerPromise, String>(ServerPromise.class);
    var heading = HEADING.matcher(script);
    var isFound = heading.find();
    while (isFound) {
      var promise = ServerPromise.valueOf(heading.group(1));
      var begin = heading.end();
      isFound = heading.find();
      queries.put(promise, script.substring(begin, isFound ? heading.start() : script.length()));
    }
    return queries;
  }

  private static Finding finding(Connection connection, ServerPromise promise, String query)
      throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var places = new ArrayList<String>();
      while (rows.next()) {
        places.add(rows.getString(1));
      }
      return new Finding(promise, verdict(promise, places.isEmpty()), List.copyOf(places));
    } catch (SQLException e) {
      if (NO_RIGHT.equals(e.getSQLState())) {
        return new Finding(promise, Verdict.UNSEEN, List.of());
      }
      throw e;
    }
  }

  private static Verdict verdict(ServerPromise promise, boolean isKept) {
    if (isKept) {
      return Verdict.KEPT;
    }
    return promise.isNeeded() ? Verdict.BROKEN : Verdict.ADVISED;
  }
}
