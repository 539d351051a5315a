package io.sentineliq.workbench.platform.persistence.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL that an administrator runs on a server, with its variables filled in. A variable is written
 * as psql writes it, {@code :'name'}, and becomes a quoted literal: the same files work in psql.
 */
record ServerScript(String sql) {

  private static final String FOLDER = "/db/server/";
  private static final Pattern VARIABLE = Pattern.compile(":'([a-z_]+)'");

  /** The script {@code name} without variables. */
  static ServerScript of(String name) {
    return of(name, Map.of());
  }

  /** The script {@code name}; every variable in it needs a value. */
  static ServerScript of(String name, Map<String, String> values) {
    return new ServerScript(
        VARIABLE
            .matcher(text(name))
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        literal(Objects.requireNonNull(values.get(found.group(1)))))));
  }

  /** {@code value} as a literal of SQL, whatever the server's settings are. */
  static String literal(String value) {
    if (value.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("NUL in a value");
    }
    var quoted = "'" + value.replace("'", "''") + "'";
    return value.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
  }

  private static String text(String name) {
    try (var in = ServerScript.class.getResourceAsStream(FOLDER + name + ".sql")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
