package io.sentineliq.workbench.alert;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An alert as an act finds it, locked until the act's chunk is stored.
 *
 * @param tags those of its tags that the act is about
 */
record CurrentAlert(UUID id, int version, String title, AlertState state, Set<String> tags) {

  CurrentAlert with(Map<UUID, Set<String>> carried) {
    return new CurrentAlert(id, version, title, state, carried.getOrDefault(id, Set.of()));
  }
}
