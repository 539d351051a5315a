package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ReferenceLists;
import java.util.Set;

/**
 * What is a domain: a name below a registry's suffix of the public suffix list, or below a name
 * that standards set aside. A suffix alone ({@code co.uk}) is none, and neither is a name that no
 * registry takes because its label begins or ends with a hyphen.
 */
final class DomainNames {

  private static final Set<String> SPECIAL_USE =
      Set.of("example", "invalid", "local", "localhost", "test");

  private static final Set<String> SPECIAL_USE_BELOW_A_SUFFIX =
      Set.of("example.com", "example.net", "example.org");

  private DomainNames() {}

  /** Whether {@code name}, a normal form, is a domain. */
  static boolean isDomain(String name) {
    var suffix = suffix(name);
    return !suffix.isEmpty() && name.length() > suffix.length() && isRegistrable(name, suffix);
  }

  /** Whether {@code name}, a normal form, is below a suffix and yet nobody can have it. */
  static boolean isImpossible(String name) {
    var suffix = suffix(name);
    return !suffix.isEmpty() && name.length() > suffix.length() && !isRegistrable(name, suffix);
  }

  /** Whether the registry's suffix alone has several labels, as {@code com.py} has. */
  static boolean isBelowLongSuffix(String name) {
    return suffix(name).indexOf('.') >= 0;
  }

  /** Whether nobody can register {@code name}. */
  static boolean isSpecialUse(String name) {
    return SPECIAL_USE.contains(lastLabels(name, 1))
        || SPECIAL_USE_BELOW_A_SUFFIX.contains(lastLabels(name, 2));
  }

  private static String suffix(String name) {
    var last = lastLabels(name, 1);
    return SPECIAL_USE.contains(last)
        ? last
        : ReferenceLists.inUse().suffixes().registrySuffix(name);
  }

  private static boolean isRegistrable(String name, String suffix) {
    var below = name.substring(0, name.length() - suffix.length() - 1);
    var label = lastLabels(below, 1);
    return !label.startsWith("-") && !label.endsWith("-");
  }

  private static String lastLabels(String name, int count) {
    var from = name.length();
    for (var i = 0; i < count && from >= 0; i++) {
      from = name.lastIndexOf('.', from - 1);
    }
    return name.substring(from + 1);
  }
}
