package io.sentineliq.workbench.platform.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that are either as they were or completely new, also after a loss of power. */
public final class AtomicFile {

  private static final boolean IS_POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private static final String OWNER_ONLY_FILE = "rw-------";
  private static final String OWNER_ONLY_FOLDER = "rwx------";

  private AtomicFile() {}

  /** Puts {@code content} in place of {@code target}; only the owner may read it. */
  public static void write(Path target, byte[] content) throws IOException {
    var temporary = target.resolveSibling(target.getFileName() + ".tmp");
    Files.deleteIfExists(temporary);
    try {
      try (var channel =
          FileChannel.open(
              temporary,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              ownerOnly(OWNER_ONLY_FILE))) {
        var rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
        channel.force(true);
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Renames {@code source} to {@code target}, replacing it, and makes the renaming durable. */
  public static void move(Path source, Path target) throws IOException {
    Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    forceFolderOf(target);
  }

  /** Deletes {@code file} when it is there and makes the deletion durable. */
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      forceFolderOf(file);
    }
  }

  /** Makes what was written to {@code file} durable. */
  public static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** A new folder only its owner may enter. */
  public static void createFolder(Path folder) throws IOException {
    Files.createDirectory(folder, ownerOnly(OWNER_ONLY_FOLDER));
  }

  /** Takes the rights of everybody but the owner away from a folder or file. */
  public static void restrictToOwner(Path path) throws IOException {
    if (IS_POSIX) {
      var rights = Files.isDirectory(path) ? OWNER_ONLY_FOLDER : OWNER_ONLY_FILE;
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
  }

  /** A folder can be forced on POSIX systems only; Windows journals renames by itself. */
  public static void forceFolderOf(Path file) throws IOException {
    var folder = file.getParent();
    if (IS_POSIX && folder != null) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static FileAttribute<?>[] ownerOnly(String rights) {
    return IS_POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }
}
