package io.sentineliq.workbench.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the text keys that sources speak of, by reading them as text. */
record MessageKeys(Set<String> required, Set<String> mentioned) {
  /** {@code Messages.text("…"}, {@code Problem.stale("…"} and {@code new Problem.Stale("…"}. */
  private static final Pattern REQUIRED_IN_JAVA =
      Pattern.compile(
          "\\b(?:[Mm]essages\\s*\\.\\s*text|Problem(?:\\s*\\.\\s*\\w+)?)\\s*\\(\\s*\"([^\"]*)\"");

  private static final Pattern STRING = Pattern.compile("\"([^\"\\n]*)\"");

  /** {@code text="%alert.title"} and {@code <String>%alert.title</String>}. */
  private static final Pattern REQUIRED_IN_FXML = Pattern.compile("[\">]\\s*%([\\w.-]+)\\s*[\"<]");

  static MessageKeys in(Path root) throws IOException {
    var keys = new MessageKeys(new TreeSet<>(), new TreeSet<>());
    try (var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        keys.add(file);
      }
    }
    return keys;
  }

  private void add(Path file) throws IOException {
    var name = file.toString();
    if (name.endsWith(".java")) {
      var source = Files.readString(file);
      required.addAll(matches(REQUIRED_IN_JAVA, source));
      mentioned.addAll(matches(STRING, source));
    } else if (name.endsWith(".fxml")) {
      required.addAll(matches(REQUIRED_IN_FXML, Files.readString(file)));
    }
  }

  private static List<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }
}
