package io.sentineliq.workbench.support;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings every Java file into the one format: google-java-format, imports sorted, unused ones gone.
 */
public final class FormatSources {
  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/bench/java"));

  private FormatSources() {}

  public static void main(String[] arguments) {
    misformatted().forEach(Repair::write);
  }

  /** What has to change, ordered by file. */
  public static List<Repair> misformatted() {
    return ROOTS.stream()
        .filter(Files::exists)
        .flatMap(FormatSources::javaFiles)
        .sorted()
        .toList()
        .parallelStream()
        .flatMap(file -> repairOf(file).stream())
        .toList();
  }

  public static Optional<Repair> repairOf(Path file) {
    try {
      var source = Files.readString(file);
      var formatted = new Formatter().formatSourceAndFixImports(source);
      return formatted.equals(source) ? Optional.empty() : Optional.of(new Repair(file, formatted));
    } catch (FormatterException e) {
      throw new IllegalStateException(file + " is not Java: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> javaFiles(Path root) {
    try (var files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file and the text it should have. */
  public record Repair(Path file, String formatted) {
    void write() {
      try {
        Files.writeString(file, formatted);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
