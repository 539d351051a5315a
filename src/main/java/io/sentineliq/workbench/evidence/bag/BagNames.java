package io.sentineliq.workbench.evidence.bag;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the names of a bag and refuses those that lead elsewhere or are there twice. */
final class BagNames {
  private static final int MOST = 200_000;

  private final SortedSet<String> names = new TreeSet<>();
  private final Set<String> folded = new HashSet<>();

  void add(String name) throws DamagedBagException {
    if (!BagPath.isSafe(name)) {
      throw new DamagedBagException(name, BagFault.NAME);
    }
    if (!folded.add(name.toLowerCase(Locale.ROOT))) {
      throw new DamagedBagException(name, BagFault.TWICE);
    }
    if (names.size() == MOST) {
      throw new DamagedBagException(name, BagFault.MANY);
    }
    names.add(name);
  }

  SortedSet<String> all() {
    return names;
  }
}
