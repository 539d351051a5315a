package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.ConsistencyProof;
import io.sentineliq.workbench.ledger.GrowingTree;
import io.sentineliq.workbench.ledger.InclusionProof;
import io.sentineliq.workbench.ledger.MerkleTree;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.ledger.TreeHasher;
import io.sentineliq.workbench.ledger.TreeNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A ledger that no database keeps. */
final class TestLedger {
  private final UUID workspace;
  private final GrowingTree growing = new GrowingTree();
  private final Map<TreeNode, TreeHash> nodes = new HashMap<>();
  private final TreeHasher hasher = new TreeHasher();

  TestLedger(UUID workspace) {
    this.workspace = workspace;
  }

  long size() {
    return growing.size();
  }

  void add(String entry) {
    var place = growing.size();
    var height = 0;
    for (var hash : growing.add(hasher.leaf(entry.getBytes(StandardCharsets.UTF_8)))) {
      nodes.put(new TreeNode(place, height++), hash);
    }
  }

  Checkpoint checkpoint() {
    return new Checkpoint(StoredLedger.origin(workspace), size(), growing.root());
  }

  InclusionProof inclusion(long place) {
    return new MerkleTree(wanted -> nodes).inclusion(place, size());
  }

  ConsistencyProof growth(long oldSize) {
    return new MerkleTree(wanted -> nodes).consistency(oldSize, size());
  }
}
