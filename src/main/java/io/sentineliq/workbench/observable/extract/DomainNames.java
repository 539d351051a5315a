package io.sentineliq.workbench.observable.extract;

import com.google.common.net.InternetDomainName;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is a domain: a name below a registry's suffix of the public suffix list (the copy that Guava
 * brings), or below a name that standards set aside. A suffix alone ({@code co.uk}) is none.
 */
final class DomainNames {

  private static final Set<String> SPECIAL_USE =
      Set.of("example", "invalid", "local", "localhost", "test");

  private static final Set<String> SPECIAL_USE_BELOW_A_SUFFIX =
      Set.of("example.com", "example.net", "example.org");

  private DomainNames() {}

  /** Whether {@code name}, a normal form, is a domain. */
  static boolean isDomain(String name) {
    return SPECIAL_USE.contains(lastLabels(name, 1)) || isBelowSuffix(name);
  }

  /** Whether the registry's suffix alone has several labels, as {@code com.py} has. */
  static boolean isBelowLongSuffix(String name) {
    var suffix = InternetDomainName.from(plain(name)).registrySuffix();
    return suffix != null && suffix.parts().size() > 1;
  }

  /** Whether nobody can register {@code name}. */
  static boolean isSpecialUse(String name) {
    return SPECIAL_USE.contains(lastLabels(name, 1))
        || SPECIAL_USE_BELOW_A_SUFFIX.contains(lastLabels(name, 2));
  }

  private static boolean isBelowSuffix(String name) {
    var plain = plain(name);
    return InternetDomainName.isValid(plain)
        && InternetDomainName.from(plain).isUnderRegistrySuffix();
  }

  /** Labels that only the library refuses say nothing about the suffix. */
  private static String plain(String name) {
    return Arrays.stream(name.split("\\.", -1))
        .map(label -> isPlain(label) ? label : "a")
        .collect(Collectors.joining("."));
  }

  private static boolean isPlain(String label) {
    return !label.startsWith("-")
        && !label.endsWith("-")
        && !label.startsWith("_")
        && !label.endsWith("_");
  }

  private static String lastLabels(String name, int count) {
    var from = name.length();
    for (var i = 0; i < count && from >= 0; i++) {
      from = name.lastIndexOf('.', from - 1);
    }
    return name.substring(from + 1);
  }
}
