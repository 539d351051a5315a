package io.sentineliq.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** NullAway looks only where a package is @NullMarked, so a package without it is unchecked. */
class PackageInfoTest {
  @Test
  void everyPackageIsNullMarked() throws IOException {
    assertThat(unmarkedPackages(Path.of("src/main/java")))
        .as("packages that need a package-info.java with @NullMarked and what the package is for")
        .isEmpty();
  }

  @Test
  void noticesAPackageWithoutAMark(@TempDir Path sources) throws IOException {
    var marked = Files.createDirectories(sources.resolve("marked"));
    Files.writeString(marked.resolve("package-info.java"), "@NullMarked package marked;");
    var unmarked = Files.createDirectories(sources.resolve("unmarked"));
    Files.writeString(unmarked.resolve("package-info.java"), "package unmarked;");
    var bare = Files.createDirectories(sources.resolve("bare"));
    Files.writeString(bare.resolve("Bare.java"), "package bare; class Bare {}");

    assertThat(unmarkedPackages(sources)).containsExactly(bare, unmarked);
  }

  private static List<Path> unmarkedPackages(Path sources) throws IOException {
    try (var files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
          .sorted()
          .toList();
    }
  }

  private static boolean isNullMarked(Path packageInfo) {
    try {
      return Files.exists(packageInfo)
          && Files.readString(packageInfo).lines().anyMatch(line -> line.startsWith("@NullMarked"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
