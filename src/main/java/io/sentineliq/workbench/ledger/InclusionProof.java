package io.sentineliq.workbench.ledger;

import java.util.List;
import java.util.Optional;

/**
 * That one entry is in a tree (RFC 9162, section 2.1.3).
 *
 * @param index of the leaf, from 0
 * @param size leaves of the tree
 * @param path neighbours from the leaf upwards
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {

  /** Copies the path. */
  public InclusionProof {
    path = List.copyOf(path);
  }

  /** The root this proof leads {@code leaf} to; empty when it does not fit its own size. */
  public Optional<TreeHash> rootFrom(TreeHash leaf) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    var hasher = new TreeHasher();
    var place = index;
    var last = size - 1;
    var hash = leaf;
    for (var neighbour : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((place & 1) == 1 || place == last) {
        hash = hasher.node(neighbour, hash);
        var skipped = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
        place >>= skipped;
        last >>= skipped;
      } else {
        hash = hasher.node(hash, neighbour);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(hash) : Optional.empty();
  }
}
