package io.sentineliq.workbench.platform.persistence.h2;

import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rows of a history table as they were written, whoever speaks: the application, whose
 * rights do not reach that far anyway, and the administrator. One change passes: {@code user_id}
 * from a person to NULL with every other column unchanged, which is how a person's account is
 * forgotten while the entry keeps its snapshot of the actor. History goes with its workspace and in
 * no other way: it can be deleted where a tombstone stands.
 */
public final class AppendOnly implements Trigger {

  /** The same SQL state as the PostgreSQL trigger: insufficient privilege. */
  public static final String REFUSED = "42501";

  private static final String PERSON = "user_id";
  private static final String WORKSPACE = "workspace_id";
  private static final String TOMBSTONE = "select 1 from workspace_tombstone where id = ?";
  private static final int NO_COLUMN = -1;

  private String table = "";
  private int person = NO_COLUMN;
  private int workspace = NO_COLUMN;

  @Override
  public void init(
      Connection connection,
      String schemaName,
      String triggerName,
      String tableName,
      boolean before,
      int type)
      throws SQLException {
    table = tableName.toLowerCase(Locale.ROOT);
    try (var columns = connection.getMetaData().getColumns(null, schemaName, tableName, null)) {
      while (columns.next()) {
        var name = columns.getString("COLUMN_NAME");
        var position = columns.getInt("ORDINAL_POSITION") - 1;
        if (name.equalsIgnoreCase(PERSON)) {
          person = position;
        } else if (name.equalsIgnoreCase(WORKSPACE)) {
          workspace = position;
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
    if (before == null) {
      return;
    }
    if (after == null) {
      if (!isEntombed(connection, before)) {
        throw refused("delete");
      }
    } else if (!forgetsPerson(before, after)) {
      throw refused("update");
    }
  }

  private boolean isEntombed(Connection connection, @Nullable Object[] row) throws SQLException {
    if (workspace == NO_COLUMN) {
      return false;
    }
    try (var statement = connection.prepareStatement(TOMBSTONE)) {
      statement.setObject(1, row[workspace]);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private SQLException refused(String act) {
    return new SQLException(
        "history is append-only: " + act + " of " + table + " refused", REFUSED);
  }

  private boolean forgetsPerson(@Nullable Object[] before, @Nullable Object[] after)
      throws SQLException {
    if (person == NO_COLUMN || before[person] == null || after[person] != null) {
      return false;
    }
    for (var i = 0; i < before.length; i++) {
      if (i != person && !isSame(before[i], after[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(@Nullable Object before, @Nullable Object after)
      throws SQLException {
    return Objects.deepEquals(content(before), content(after));
  }

  /** What a column holds, in a form that compares by content. */
  private static @Nullable Object content(@Nullable Object value) throws SQLException {
    return switch (value) {
      case Clob text -> text.getSubString(1, Math.toIntExact(text.length()));
      case Blob bytes -> bytes.getBytes(1, Math.toIntExact(bytes.length()));
      case Array array -> array.getArray();
      case null, default -> value;
    };
  }
}
