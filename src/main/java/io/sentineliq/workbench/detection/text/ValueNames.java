package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.detection.leak.LeakHash;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Names for values that only the workspace can make. A shared store makes them itself, with a key
 * that nobody reads; in a local one the program keeps the key in the store.
 */
public final class ValueNames {

  private static final String SHARED =
      "select place, hash from leak_hashes(?, ?, ?) order by place";
  private static final String KEY = "select secret from leak_key where workspace_id = ?";
  private static final String NEW_KEY = "insert into leak_key (workspace_id, secret) values (?, ?)";
  private static final int KEY_BYTES = 32;

  private ValueNames() {}

  /** The names of {@code values} of {@code kinds}, in their order. */
  public static List<byte[]> of(
      Connection connection, UUID workspaceId, List<String> kinds, List<String> values)
      throws SQLException {
    if (values.isEmpty()) {
      return List.of();
    }
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")
        ? shared(connection, workspaceId, kinds, values)
        : local(connection, workspaceId, kinds, values);
  }

  private static List<byte[]> shared(
      Connection connection, UUID workspaceId, List<String> kinds, List<String> values)
      throws SQLException {
    var names = new ArrayList<byte[]>();
    try (var statement = new BoundStatement(connection, SHARED);
        var rows = statement.id(workspaceId).texts(kinds).texts(values).query()) {
      while (rows.next()) {
        names.add(rows.getBytes(2));
      }
    }
    return names;
  }

  private static List<byte[]> local(
      Connection connection, UUID workspaceId, List<String> kinds, List<String> values)
      throws SQLException {
    var hash = new LeakHash(key(connection, workspaceId));
    var names = new ArrayList<byte[]>();
    for (var i = 0; i < values.size(); i++) {
      names.add(HexFormat.of().parseHex(hash.of(kinds.get(i), values.get(i))));
    }
    return names;
  }

  private static byte[] key(Connection connection, UUID workspaceId) throws SQLException {
    try (var statement = new BoundStatement(connection, KEY);
        var rows = statement.id(workspaceId).query()) {
      if (rows.next()) {
        return rows.getBytes(1);
      }
    }
    var made = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(made);
    try (var statement = connection.prepareStatement(NEW_KEY)) {
      statement.setObject(1, workspaceId);
      statement.setBytes(2, made);
      statement.executeUpdate();
    }
    return made;
  }
}
