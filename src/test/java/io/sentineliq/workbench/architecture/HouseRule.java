package io.sentineliq.workbench.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/** A rule and the canary classes that break it on purpose. */
record HouseRule(Function<Rooms, ArchRule> forRooms, List<String> offenders) {
  static HouseRule of(Function<Rooms, ArchRule> forRooms, String... offenders) {
    return new HouseRule(forRooms, List.of(offenders));
  }

  /**
   * Rooms may still be empty, so a rule that finds nobody to judge passes; its canary keeps it
   * honest.
   */
  ArchRule in(Rooms rooms) {
    return forRooms.apply(rooms).allowEmptyShould(true);
  }
}
