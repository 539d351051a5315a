package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A vault of chunks in the tables of a shared store. An upload is one transaction, so nothing is
 * left of one that does not end. What the database is not told of before, it does not give out.
 */
public final class SharedVault implements Vault {

  private static final String FINISH = "select finish_upload(?, ?, ?, ?)";
  private static final String DROP = "select drop_content(?, ?)";
  private static final String SWEEP = "select sweep_content(?)";

  private final DataSource source;
  private final UUID workspaceId;

  /** The vault of {@code workspaceId}. */
  public SharedVault(DataSource source, UUID workspaceId) {
    this.source = source;
    this.workspaceId = workspaceId;
  }

  @Override
  public StoredContent store(ReadableByteChannel bytes, long expected, Progress progress)
      throws IOException {
    try (var connection = source.getConnection()) {
      try {
        var content = upload(connection, bytes, expected, progress);
        connection.commit();
        return content;
      } catch (IOException | SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new IOException("the server did not take the content", e);
    }
  }

  @Override
  public InputStream read(UUID item, String name, String sha256) {
    return new CheckedContent(new ChunkStream(source, workspaceId, item), sha256);
  }

  @Override
  public RandomContent open(UUID item, String name, long size) {
    return new ChunkContent(source, workspaceId, item, size);
  }

  @Override
  public void delete(String name) throws IOException {
    ask(DROP, name);
  }

  @Override
  public Swept sweep(Set<String> referenced) throws IOException {
    ask(SWEEP, null);
    return new Swept(0, 0, Set.of());
  }

  private StoredContent upload(
      Connection connection, ReadableByteChannel bytes, long expected, Progress progress)
      throws IOException, SQLException {
    var upload = UUID.randomUUID();
    var digesting = new Digesting();
    try (var chunks = new ChunkWriter(connection, workspaceId, upload)) {
      var lookers = new ArrayList<>(digesting.lookers());
      lookers.add(chunks);
      var size = new OnePass(lookers).run(bytes, expected, progress);
      chunks.finish();
      var digests = digesting.digests();
      try (var statement = connection.prepareStatement(FINISH)) {
        statement.setObject(1, workspaceId);
        statement.setObject(2, upload);
        statement.setString(3, digests.sha256());
        statement.setLong(4, size);
        try (var rows = statement.executeQuery()) {
          rows.next();
          return new StoredContent(digests.sha256(), size, digests, rows.getBoolean(1));
        }
      }
    }
  }

  private void ask(String sql, @Nullable String name) throws IOException {
    try (var connection = source.getConnection();
        var statement = new BoundStatement(connection, sql)) {
      statement.id(workspaceId);
      if (name != null) {
        statement.text(name);
      }
      statement.query().close();
      connection.commit();
    } catch (SQLException e) {
      throw new IOException("the server did not delete the content", e);
    }
  }
}
