package io.sentineliq.workbench.alert.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Rows for one prepared statement, sent together. */
final class Batch implements AutoCloseable {

  private static final int ROWS = 1_000;

  private final PreparedStatement statement;
  private int waiting;

  Batch(Connection connection, String sql) throws SQLException {
    this.statement = connection.prepareStatement(sql);
  }

  /** Adds a row; moments are written in UTC. */
  void add(@Nullable Object... values) throws SQLException {
    for (var i = 0; i < values.length; i++) {
      var value = values[i];
      statement.setObject(
          i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
    }
    statement.addBatch();
    if (++waiting == ROWS) {
      send();
    }
  }

  /** Sends what is waiting. */
  void send() throws SQLException {
    if (waiting > 0) {
      statement.executeBatch();
      waiting = 0;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
