package io.sentineliq.workbench.observable;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Windows registry keys: hive in full, single backslashes, lower case after the hive, because the
 * registry does not tell letters apart by case.
 */
final class RegistryKey {

  private static final Pattern SEPARATORS = Pattern.compile("\\\\++");
  private static final String COMPUTER = "computer\\";
  private static final Map<String, String> HIVES =
      Map.of(
          "hklm", "HKEY_LOCAL_MACHINE",
          "hkcu", "HKEY_CURRENT_USER",
          "hkcr", "HKEY_CLASSES_ROOT",
          "hku", "HKEY_USERS",
          "hkcc", "HKEY_CURRENT_CONFIG",
          "hkpd", "HKEY_PERFORMANCE_DATA");

  private RegistryKey() {}

  static Optional<String> of(String text) {
    var path = SEPARATORS.matcher(text).replaceAll("\\\\").toLowerCase(Locale.ROOT);
    var rooted = path.startsWith(COMPUTER) ? path.substring(COMPUTER.length()) : path;
    var separator = rooted.indexOf('\\');
    var root = separator < 0 ? rooted : rooted.substring(0, separator);
    var rest = separator < 0 ? "" : rooted.substring(separator);
    return hive(root).map(hive -> hive + withoutTail(rest));
  }

  private static String withoutTail(String path) {
    var end = path.length();
    while (end > 0
        && (path.charAt(end - 1) == '\\' || Character.isWhitespace(path.charAt(end - 1)))) {
      end--;
    }
    return path.substring(0, end);
  }

  private static Optional<String> hive(String root) {
    var name = root.endsWith(":") ? root.substring(0, root.length() - 1) : root;
    var full = HIVES.getOrDefault(name, name.toUpperCase(Locale.ROOT));
    return HIVES.containsValue(full) ? Optional.of(full) : Optional.empty();
  }
}
