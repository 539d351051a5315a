package io.sentineliq.workbench.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Roots and proofs of a tree whose complete subtrees are stored (RFC 6962, sections 2.1.1 and
 * 2.1.2). Every answer asks for its nodes once, at most two for each doubling of the tree.
 */
public final class MerkleTree {

  private final Nodes nodes;
  private final TreeHasher hasher = new TreeHasher();

  /** Where hashes are stored. */
  @FunctionalInterface
  public interface Nodes {
    /** The hashes of {@code wanted}; one that is missing is a damaged ledger. */
    Map<TreeNode, TreeHash> fetch(Collection<TreeNode> wanted);
  }

  /** The tree over {@code nodes}. */
  public MerkleTree(Nodes nodes) {
    this.nodes = nodes;
  }

  /** The root as it was when the tree had {@code size} leaves. */
  public TreeHash root(long size) {
    return size == 0 ? hasher.empty() : hashes(List.of(new TreeSpan(0, size))).getFirst();
  }

  /** That leaf {@code index} is in the tree of {@code size} leaves. */
  public InclusionProof inclusion(long index, long size) {
    return inclusions(List.of(index), size).getFirst();
  }

  /** The same for several leaves, in their order; nodes are asked for once for all of them. */
  public List<InclusionProof> inclusions(List<Long> indexes, long size) {
    var paths = indexes.stream().map(index -> path(index, size)).toList();
    var wanted = new HashSet<TreeNode>();
    paths.forEach(path -> path.forEach(span -> wanted.addAll(span.nodes())));
    var known = fetch(wanted);
    var proofs = new ArrayList<InclusionProof>();
    for (var i = 0; i < indexes.size(); i++) {
      var hashes = paths.get(i).stream().map(span -> span.hash(known, hasher)).toList();
      proofs.add(new InclusionProof(indexes.get(i), size, hashes));
    }
    return proofs;
  }

  private static List<TreeSpan> path(long index, long size) {
    require(index >= 0 && index < size, index, size);
    var path = new ArrayList<TreeSpan>();
    for (var span = new TreeSpan(0, size); !span.isLeaf(); ) {
      var goesLeft = index < span.right().first();
      path.addFirst(goesLeft ? span.right() : span.left());
      span = goesLeft ? span.left() : span.right();
    }
    return path;
  }

  /** That the tree of {@code size} leaves begins with the one of {@code oldSize}. */
  public ConsistencyProof consistency(long oldSize, long size) {
    require(oldSize >= 0 && oldSize <= size, oldSize, size);
    var path = new ArrayList<TreeSpan>();
    if (oldSize > 0) {
      var isWholeOld = true;
      var span = new TreeSpan(0, size);
      while (span.end() != oldSize) {
        var goesLeft = oldSize <= span.right().first();
        path.addFirst(goesLeft ? span.right() : span.left());
        isWholeOld &= goesLeft;
        span = goesLeft ? span.left() : span.right();
      }
      if (!isWholeOld) {
        path.addFirst(span);
      }
    }
    return new ConsistencyProof(oldSize, size, hashes(path));
  }

  private List<TreeHash> hashes(List<TreeSpan> spans) {
    var wanted = new HashSet<TreeNode>();
    spans.forEach(span -> wanted.addAll(span.nodes()));
    var known = fetch(wanted);
    return spans.stream().map(span -> span.hash(known, hasher)).toList();
  }

  private Map<TreeNode, TreeHash> fetch(Collection<TreeNode> wanted) {
    return wanted.isEmpty() ? Map.of() : nodes.fetch(wanted);
  }

  private static void require(boolean isPossible, long part, long size) {
    if (!isPossible) {
      throw new IllegalArgumentException(part + " lies outside a tree of " + size);
    }
  }
}
