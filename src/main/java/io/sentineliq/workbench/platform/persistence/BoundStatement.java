package io.sentineliq.workbench.platform.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement whose parameters are given one after the other, single values and whole columns
 * alike: {@code unnest(?, ?)} makes rows of columns on both databases.
 */
public final class BoundStatement implements AutoCloseable {

  private final Connection connection;
  private final PreparedStatement statement;
  private int bound;

  /** Prepares {@code sql}. */
  public BoundStatement(Connection connection, String sql) throws SQLException {
    this.connection = connection;
    this.statement = connection.prepareStatement(sql);
  }

  /** The next parameter. */
  public BoundStatement id(@Nullable UUID value) throws SQLException {
    if (value == null) {
      statement.setNull(++bound, Types.OTHER);
    } else {
      statement.setObject(++bound, value);
    }
    return this;
  }

  /** The next parameter. */
  public BoundStatement text(@Nullable String value) throws SQLException {
    if (value == null) {
      statement.setNull(++bound, Types.VARCHAR);
    } else {
      statement.setString(++bound, value);
    }
    return this;
  }

  /** The next parameter. */
  public BoundStatement number(int value) throws SQLException {
    statement.setInt(++bound, value);
    return this;
  }

  /** The next parameter. */
  public BoundStatement bytes(byte @Nullable [] value) throws SQLException {
    statement.setBytes(++bound, value);
    return this;
  }

  /** The next parameter, written in UTC. */
  public BoundStatement moment(Instant value) throws SQLException {
    statement.setObject(++bound, value.atOffset(ZoneOffset.UTC));
    return this;
  }

  /** The next parameter is a column. */
  public BoundStatement ids(List<? extends @Nullable UUID> values) throws SQLException {
    return column("uuid", values.toArray());
  }

  /** The next parameter is a column. */
  public BoundStatement texts(List<? extends @Nullable String> values) throws SQLException {
    return column("text", values.toArray());
  }

  /** The next parameter is a column. */
  public BoundStatement integers(List<Integer> values) throws SQLException {
    return column("int4", values.toArray());
  }

  /** The next parameter is a column, written in UTC. */
  public BoundStatement moments(List<? extends @Nullable Instant> values) throws SQLException {
    var column = new @Nullable Object[values.size()];
    for (var i = 0; i < column.length; i++) {
      var value = values.get(i);
      column[i] = value == null ? null : value.atOffset(ZoneOffset.UTC);
    }
    return column("timestamptz", column);
  }

  /** Rows come from a server by so many at a time; without it all at once. */
  public BoundStatement fetching(int rows) throws SQLException {
    statement.setFetchSize(rows);
    return this;
  }

  /** Changes rows; how many. */
  public int update() throws SQLException {
    return statement.executeUpdate();
  }

  /** Asks for rows, which end with this statement. */
  public ResultSet query() throws SQLException {
    return statement.executeQuery();
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }

  private BoundStatement column(String type, @Nullable Object[] values) throws SQLException {
    statement.setArray(++bound, connection.createArrayOf(type, values));
    return this;
  }
}
