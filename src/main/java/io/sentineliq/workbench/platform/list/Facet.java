package io.sentineliq.workbench.platform.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rows of a list are narrowed by: a constant of an enum, one for each such thing. */
public interface Facet {

  /** The name of the constant. */
  String name();

  /** The values that are always there, in their order. */
  List<? extends Enum<?>> constants();

  /** Whether there are values that nobody knows before: names, logins. */
  default boolean hasFreeValues() {
    return constants().isEmpty();
  }

  /** Words that stand for several constants: {@code open}. */
  default Map<String, Set<String>> groups() {
    return Map.of();
  }

  /** How it is typed. */
  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant called {@code value}, however it is written. */
  default Optional<? extends Enum<?>> constant(String value) {
    return constants().stream()
        .filter(constant -> constant.name().equalsIgnoreCase(value))
        .findFirst();
  }
}
