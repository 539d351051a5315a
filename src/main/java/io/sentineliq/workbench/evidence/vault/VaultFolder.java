package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The files of a local vault: content under its name in 256 folders, unfinished content beside
 * them. No name that came from outside is ever part of a path.
 */
record VaultFolder(Path path) {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
  private static final String SUFFIX = ".part";

  Path newPart() throws IOException {
    create(path);
    create(parts());
    return parts().resolve(UUID.randomUUID() + SUFFIX);
  }

  Path content(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of content");
    }
    return shelf(name).resolve(name);
  }

  /** Puts a finished part under its name, durably. */
  void place(Path part, String name) throws IOException {
    create(shelf(name));
    AtomicFile.move(part, content(name));
  }

  List<Path> unfinished() throws IOException {
    if (!Files.isDirectory(parts())) {
      return List.of();
    }
    try (var files = Files.list(parts())) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
  }

  List<String> names() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (var files = Files.walk(path, 2)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> NAME.matcher(name).matches())
          .toList();
    }
  }

  private Path shelf(String name) {
    return path.resolve(name.substring(0, 2));
  }

  private Path parts() {
    return path.resolve("unfinished");
  }

  private static void create(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      var parent = folder.getParent();
      if (parent != null) {
        create(parent);
      }
      AtomicFile.createFolder(folder);
      AtomicFile.forceFolderOf(folder);
    }
  }
}
