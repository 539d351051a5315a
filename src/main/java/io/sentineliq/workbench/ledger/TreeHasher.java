package io.sentineliq.workbench.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes of RFC 6962, section 2.1. A leaf and a node begin with different bytes, so that
 * neither passes for the other. Not safe for several threads.
 */
public final class TreeHasher {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest sha256;

  /** A hasher for one thread. */
  public TreeHasher() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The root of a tree without leaves. */
  public TreeHash empty() {
    return TreeHash.owning(sha256.digest());
  }

  /** The hash of an entry's bytes. */
  public TreeHash leaf(byte[] entry) {
    sha256.update(LEAF);
    return TreeHash.owning(sha256.digest(entry));
  }

  /** The hash of two neighbours. */
  public TreeHash node(TreeHash left, TreeHash right) {
    sha256.update(NODE);
    sha256.update(left.shared());
    return TreeHash.owning(sha256.digest(right.shared()));
  }
}
