package io.sentineliq.workbench.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A tree that is built leaf by leaf in memory that grows with the logarithm of its size. Not safe
 * for several threads.
 */
public final class GrowingTree {

  private final TreeHasher hasher = new TreeHasher();
  private final Deque<TreeHash> edge = new ArrayDeque<>();
  private long size;

  /** How many leaves there are. */
  public long size() {
    return size;
  }

  /** Adds a leaf; the hashes of the subtrees it completed, the leaf itself first. */
  public List<TreeHash> add(TreeHash leaf) {
    var completed = new ArrayList<TreeHash>();
    completed.add(leaf);
    for (var rest = size; (rest & 1) == 1; rest >>= 1) {
      completed.add(hasher.node(edge.pop(), completed.getLast()));
    }
    edge.push(completed.getLast());
    size++;
    return completed;
  }

  /** The root now. */
  public TreeHash root() {
    if (edge.isEmpty()) {
      return hasher.empty();
    }
    var smallestFirst = List.copyOf(edge);
    var root = smallestFirst.getFirst();
    for (var larger : smallestFirst.subList(1, smallestFirst.size())) {
      root = hasher.node(larger, root);
    }
    return root;
  }
}
