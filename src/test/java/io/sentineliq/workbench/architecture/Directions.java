package io.sentineliq.workbench.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which room may use which. */
final class Directions {
  /** The package of {@code Main} itself. */
  private static final String ENTRANCE = "";

  private static final Set<String> GROUND = Set.of("platform", "classification");

  private static final Set<String> FOUNDATIONS =
      Set.of(
          "ledger",
          "audit",
          "timeline",
          "undo",
          "account",
          "workspace",
          "notification",
          "attack",
          "note");

  private static final Map<String, Set<String>> BELOW =
      Map.of(
          "observable", Set.of(),
          "alert", Set.of("observable"),
          "task", Set.of(),
          "incident", Set.of("alert", "task"),
          "casefile", Set.of("incident"),
          "evidence", Set.of("casefile"),
          "brand", Set.of("observable"),
          "detection", Set.of("brand", "alert"),
          "infringement", Set.of("detection", "incident", "evidence"));

  /** Rooms that read across all features; nobody but the composition root knows them. */
  private static final Set<String> ACROSS =
      Set.of("exchange", "correlation", "dashboard", "report", "ticketing", "sample");

  /** Within the foundations, what each must not know because it lies above. */
  private static final Map<String, Set<String>> ABOVE =
      Map.of(
          "ledger", Set.of("audit", "timeline"),
          "audit", Set.of("timeline"),
          "account", Set.of("workspace", "notification"),
          "workspace", Set.of("notification"));

  private Directions() {}

  static String roomOf(Rooms rooms, JavaClass type) {
    var inside = type.getPackageName().substring(rooms.root().length());
    return inside.isEmpty() ? ENTRANCE : inside.substring(1).split("\\.", -1)[0];
  }

  static boolean isKnown(String room) {
    return Stream.of(
            GROUND, FOUNDATIONS, BELOW.keySet(), ACROSS, Set.of(ENTRANCE, "app", "cli", "shell"))
        .anyMatch(rooms -> rooms.contains(room));
  }

  static boolean allows(String user, String used) {
    if (user.equals(used)) {
      return true;
    }
    return switch (user) {
      case ENTRANCE -> Set.of("app", "cli", "platform", "sample").contains(used);
      case "app" -> !used.equals(ENTRANCE) && !used.equals("cli");
      case "cli" -> isBelowTheRoof(used) || ACROSS.contains(used);
      case "shell" -> isBelowTheRoof(used);
      case "platform" -> false;
      case "classification" -> used.equals("platform");
      default -> ACROSS.contains(user) ? isBelowTheRoof(used) : allowsFeature(user, used);
    };
  }

  private static boolean isBelowTheRoof(String room) {
    return GROUND.contains(room) || FOUNDATIONS.contains(room) || BELOW.containsKey(room);
  }

  private static boolean allowsFeature(String user, String used) {
    if (GROUND.contains(used)) {
      return true;
    }
    if (FOUNDATIONS.contains(used)) {
      return !ABOVE.getOrDefault(user, Set.of()).contains(used);
    }
    return everythingBelow(user).contains(used);
  }

  private static Set<String> everythingBelow(String room) {
    var below = new HashSet<>(BELOW.getOrDefault(room, Set.of()));
    BELOW.getOrDefault(room, Set.of()).forEach(next -> below.addAll(everythingBelow(next)));
    return below;
  }
}
