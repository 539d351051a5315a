package io.sentineliq.workbench.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Leaves {@code first} to {@code end} (exclusive) of a tree, as proofs cut it: {@code first} is a
 * multiple of every complete subtree the span falls into.
 */
record TreeSpan(long first, long end) {

  /** How many leaves go to the left: the largest power of two below the number of leaves. */
  long split() {
    return Long.highestOneBit(end - first - 1);
  }

  TreeSpan left() {
    return new TreeSpan(first, first + split());
  }

  TreeSpan right() {
    return new TreeSpan(first + split(), end);
  }

  boolean isLeaf() {
    return end - first == 1;
  }

  /** The complete subtrees it consists of, from left to right. */
  List<TreeNode> nodes() {
    var nodes = new ArrayList<TreeNode>();
    var at = first;
    for (var rest = end - first; rest > 0; rest = end - at) {
      var height = 63 - Long.numberOfLeadingZeros(rest);
      nodes.add(TreeNode.from(at, height));
      at += 1L << height;
    }
    return nodes;
  }

  /** Its hash, from those of its subtrees. */
  TreeHash hash(Map<TreeNode, TreeHash> known, TreeHasher hasher) {
    var nodes = nodes().reversed();
    var hash = known(known, nodes.getFirst());
    for (var node : nodes.subList(1, nodes.size())) {
      hash = hasher.node(known(known, node), hash);
    }
    return hash;
  }

  private static TreeHash known(Map<TreeNode, TreeHash> known, TreeNode node) {
    var hash = known.get(node);
    if (hash == null) {
      throw new DamagedLedgerException(node);
    }
    return hash;
  }
}
