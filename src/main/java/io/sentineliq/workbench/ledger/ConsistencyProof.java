package io.sentineliq.workbench.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * That a tree only grew (RFC 9162, section 2.1.4).
 *
 * @param oldSize leaves of the earlier tree
 * @param size leaves of the later tree
 */
public record ConsistencyProof(long oldSize, long size, List<TreeHash> path) {

  /** Copies the path. */
  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /** Whether the tree of {@code root} begins with the tree of {@code oldRoot}. */
  public boolean proves(TreeHash oldRoot, TreeHash root) {
    if (oldSize < 0 || oldSize > size) {
      return false;
    }
    if (oldSize == size || oldSize == 0) {
      var isSame = oldSize == 0 ? oldRoot.equals(new TreeHasher().empty()) : oldRoot.equals(root);
      return path.isEmpty() && isSame;
    }
    var whole = new ArrayList<>(path);
    if (Long.bitCount(oldSize) == 1) {
      whole.addFirst(oldRoot);
    }
    return !whole.isEmpty() && new Climb(oldSize - 1, size - 1, whole).endsAt(oldRoot, root);
  }

  /** Builds both roots at once, from the last leaf of the earlier tree upwards. */
  private static final class Climb {
    private final List<TreeHash> path;
    private final TreeHasher hasher = new TreeHasher();
    private long place;
    private long last;

    Climb(long place, long last, List<TreeHash> path) {
      var skipped = Long.numberOfTrailingZeros(~place);
      this.place = place >> skipped;
      this.last = last >> skipped;
      this.path = path;
    }

    boolean endsAt(TreeHash oldRoot, TreeHash root) {
      var earlier = path.getFirst();
      var later = path.getFirst();
      for (var neighbour : path.subList(1, path.size())) {
        if (last == 0) {
          return false;
        }
        if ((place & 1) == 1 || place == last) {
          earlier = hasher.node(neighbour, earlier);
          later = hasher.node(neighbour, later);
          var skipped = (place & 1) == 1 ? 0 : Long.numberOfTrailingZeros(place);
          place >>= skipped;
          last >>= skipped;
        } else {
          later = hasher.node(later, neighbour);
        }
        place >>= 1;
        last >>= 1;
      }
      return last == 0 && earlier.equals(oldRoot) && later.equals(root);
    }
  }
}
