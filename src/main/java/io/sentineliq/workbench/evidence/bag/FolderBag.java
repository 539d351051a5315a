package io.sentineliq.workbench.evidence.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedSet;

/** A bag that is a folder. */
final class FolderBag implements BagSource {
  private final Path folder;
  private final SortedSet<String> names;

  private FolderBag(Path folder, SortedSet<String> names) {
    this.folder = folder;
    this.names = names;
  }

  static FolderBag open(Path folder) throws IOException {
    var names = new BagNames();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            var name = folder.relativize(file).toString().replace('\\', '/');
            if (!attributes.isRegularFile()) {
              throw new DamagedBagException(name, BagFault.NOT_A_FILE);
            }
            names.add(name);
            return FileVisitResult.CONTINUE;
          }
        });
    return new FolderBag(folder, names.all());
  }

  @Override
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(names);
  }

  @Override
  public InputStream open(String name) throws IOException {
    if (!names.contains(name)) {
      throw new DamagedBagException(name, BagFault.MISSING);
    }
    return Files.newInputStream(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void close() {
    // A folder holds nothing open.
  }
}
