package io.sentineliq.workbench.ledger;

/**
 * A complete subtree.
 *
 * @param height 0 for a leaf; the subtree has {@code 1 << height} leaves
 * @param lastLeaf the index of its last leaf, with which it was completed
 */
public record TreeNode(long lastLeaf, int height) {

  /** The subtree of that height that begins with leaf {@code first}. */
  static TreeNode from(long first, int height) {
    return new TreeNode(first + (1L << height) - 1, height);
  }
}
