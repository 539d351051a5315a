package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The texts as they came. The history must have said, in a transaction that is over, who reads them
 * and why: a shared store checks that, and a local one is asked by this program only, which has
 * written the entry first.
 */
public final class ClearTexts {

  private static final String ADD =
      "insert into detection_content (workspace_id, detection_id, content)"
          + " select ?, d, c from unnest(?, ?) as t (d, c)";
  private static final String SHARED_ONE = "select read_detection_text(?, ?)";
  private static final String LOCAL_ONE =
      "select content from detection_content where workspace_id = ? and detection_id = ?";
  private static final String SHARED_SOME =
      "select detection_id, content from read_detection_texts(?, ?, ?)";
  private static final String LOCAL_SOME =
      "select detection_id, content from detection_content"
          + " where workspace_id = ? and detection_id > ? order by detection_id limit ?";

  private ClearTexts() {}

  /** A text and whose it is. */
  public record Clear(UUID detectionId, String content) {}

  static int add(Connection connection, UUID workspaceId, List<Clear> texts) throws SQLException {
    try (var statement = new BoundStatement(connection, ADD)) {
      return statement
          .id(workspaceId)
          .ids(texts.stream().map(Clear::detectionId).toList())
          .texts(texts.stream().map(Clear::content).toList())
          .update();
    }
  }

  /** The text of a detection that was revealed. */
  static Optional<String> one(Reading unit, UUID detectionId) {
    return unit.jdbc(
        connection -> {
          var sql = isShared(connection) ? SHARED_ONE : LOCAL_ONE;
          try (var statement = new BoundStatement(connection, sql);
              var rows = statement.id(unit.workspaceId()).id(detectionId).query()) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
          }
        });
  }

  /** The next {@code quantity} texts behind {@code behind}, by id. */
  public static List<Clear> some(Reading unit, UUID behind, int quantity) {
    return unit.jdbc(
        connection -> {
          var sql = isShared(connection) ? SHARED_SOME : LOCAL_SOME;
          try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, unit.workspaceId());
            statement.setObject(2, behind);
            statement.setInt(3, quantity);
            try (var rows = statement.executeQuery()) {
              return read(rows);
            }
          }
        });
  }

  private static List<Clear> read(ResultSet rows) throws SQLException {
    var texts = new ArrayList<Clear>();
    while (rows.next()) {
      texts.add(new Clear(rows.getObject(1, UUID.class), rows.getString(2)));
    }
    return texts;
  }

  private static boolean isShared(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }
}
