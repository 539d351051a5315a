package io.sentineliq.workbench.detection;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Remembers the names of the last hundred thousand hits: lists repeat themselves nearby, and a
 * repetition further away is only counted twice, for detections are unique in the store.
 */
final class DomainsSeen {

  private static final int MOST = 100_000;

  private final Set<String> names = new LinkedHashSet<>();

  boolean isNew(String name) {
    if (!names.add(name)) {
      return false;
    }
    if (names.size() > MOST) {
      var oldest = names.iterator();
      oldest.next();
      oldest.remove();
    }
    return true;
  }
}
