package io.sentineliq.workbench.ledger;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The ledger of one workspace as its database keeps it; every question is one statement. */
public final class StoredLedger {

  private static final String SIZE = "select size from log_head where workspace_id = ?";

  /**
   * Each node is looked up by its key: a join would be planned by what the database last counted,
   * and read the whole table when that was long ago.
   */
  private static final String NODES =
      """
      select w.seq, w.height, (select n.hash from log_node n
          where n.workspace_id = ? and n.seq = w.seq and n.height = w.height)
      from unnest(?, ?) as w (seq, height)\
      """;

  private static final String LEAVES =
      """
      select hash from log_node where workspace_id = ? and seq >= ? and seq < ? and height = 0
      order by workspace_id, seq\
      """;

  private final Reading reading;
  private final UUID workspaceId;

  /** The ledger that {@code reading} sees. */
  public StoredLedger(Reading reading) {
    this.reading = reading;
    this.workspaceId = reading.workspaceId();
  }

  /** What checkpoints of this workspace begin with. */
  public String origin() {
    return origin(workspaceId);
  }

  /** What checkpoints of {@code workspaceId} begin with. */
  public static String origin(UUID workspaceId) {
    return "sentineliq-workbench/" + workspaceId;
  }

  /** How many entries were ever appended, as the head of the ledger says. */
  public long size() {
    return reading.jdbc(
        connection -> {
          try (var statement = connection.prepareStatement(SIZE)) {
            statement.setObject(1, workspaceId);
            try (var rows = statement.executeQuery()) {
              return rows.next() ? rows.getLong(1) : 0;
            }
          }
        });
  }

  /** The tree over the stored nodes. */
  public MerkleTree tree() {
    return new MerkleTree(wanted -> reading.jdbc(connection -> nodes(connection, wanted)));
  }

  /**
   * The checkpoint of the first {@code size} entries, unsigned. They are in the store for good
   * before anybody can hold it against them.
   */
  public Checkpoint checkpoint(long size) {
    reading.settle();
    return new Checkpoint(origin(), size, tree().root(size));
  }

  /** Visits the leaves {@code from} to {@code to} (exclusive) in order, a window at a time. */
  public void leaves(long from, long to, LeafVisitor visitor) {
    reading.jdbc(
        connection -> {
          try (var statement = connection.prepareStatement(LEAVES)) {
            statement.setObject(1, workspaceId);
            statement.setLong(2, from);
            statement.setLong(3, to);
            try (var rows = statement.executeQuery()) {
              while (rows.next()) {
                visitor.visit(TreeHash.of(rows.getBytes(1)));
              }
            }
          }
          return Boolean.TRUE;
        });
  }

  /** Sees leaves one after the other. */
  @FunctionalInterface
  public interface LeafVisitor {
    /** The next leaf. */
    void visit(TreeHash leaf);
  }

  private Map<TreeNode, TreeHash> nodes(Connection connection, Collection<TreeNode> wanted)
      throws SQLException {
    var found = new HashMap<TreeNode, TreeHash>();
    try (var statement = connection.prepareStatement(NODES)) {
      var lastLeaves = wanted.stream().map(TreeNode::lastLeaf).toArray();
      var heights = wanted.stream().map(TreeNode::height).toArray();
      statement.setObject(1, workspaceId);
      statement.setArray(2, connection.createArrayOf("int8", lastLeaves));
      statement.setArray(3, connection.createArrayOf("int4", heights));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var hash = rows.getBytes(3);
          if (hash != null) {
            found.put(new TreeNode(rows.getLong(1), rows.getInt(2)), TreeHash.of(hash));
          }
        }
      }
    }
    return found;
  }
}
