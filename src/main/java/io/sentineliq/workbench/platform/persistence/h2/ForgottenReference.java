package io.sentineliq.workbench.platform.persistence.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Empties an optional reference when what it names is deleted, as PostgreSQL's {@code on delete set
 * null (x_id)} does: H2's own rule would empty {@code workspace_id} too. Named {@code
 * x_forgotten_in_y}, where {@code y.x_id} is the reference.
 */
public final class ForgottenReference implements Trigger {

  private static final String MIDDLE = "_forgotten_in_";

  private String update = "";
  private int workspace;
  private int id;

  @Override
  public void init(
      Connection connection,
      String schemaName,
      String triggerName,
      String tableName,
      boolean before,
      int type)
      throws SQLException {
    var name = triggerName.toLowerCase(Locale.ROOT);
    var table = tableName.toLowerCase(Locale.ROOT);
    if (!name.startsWith(table + MIDDLE)) {
      throw new SQLException("a trigger on " + table + " cannot be called " + name);
    }
    var referrer = name.substring(table.length() + MIDDLE.length());
    update =
        "update %s set %s_id = null where workspace_id = ? and %s_id = ?"
            .formatted(referrer, table, table);
    try (var columns = connection.getMetaData().getColumns(null, schemaName, tableName, null)) {
      while (columns.next()) {
        var position = columns.getInt("ORDINAL_POSITION") - 1;
        switch (columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT)) {
          case "workspace_id" -> workspace = position;
          case "id" -> id = position;
          default -> {}
        }
      }
    }
  }

  @Override
  public void fire(
      Connection connection,
      @Nullable Object @Nullable [] before,
      @Nullable Object @Nullable [] after)
      throws SQLException {
    if (before == null || after != null) {
      return;
    }
    try (var statement = connection.prepareStatement(update)) {
      statement.setObject(1, before[workspace]);
      statement.setObject(2, before[id]);
      statement.executeUpdate();
    }
  }
}
