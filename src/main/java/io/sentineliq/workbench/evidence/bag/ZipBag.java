package io.sentineliq.workbench.evidence.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bag that is a zip. A folder around the bag, as archivers like to add, is no part of the names.
 * Links are not followed: an archive has none that this reader makes.
 */
final class ZipBag implements BagSource {
  /** Of the list of names, which is read into memory as a whole. */
  private static final long LONGEST_NAMES = 1L << 25;

  private final ZipFile zip;
  private final String around;
  private final SortedSet<String> names;

  private ZipBag(ZipFile zip, String around, SortedSet<String> names) {
    this.zip = zip;
    this.around = around;
    this.names = names;
  }

  static ZipBag open(Path file) throws IOException {
    var names = ZipEnd.namesBytes(file);
    if (names < 0 || names > LONGEST_NAMES) {
      throw new DamagedBagException(String.valueOf(file.getFileName()), BagFault.MANY);
    }
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new DamagedBagException(String.valueOf(file.getFileName()), BagFault.ZIP, e);
    }
    try {
      var around = around(zip);
      return new ZipBag(zip, around, names(zip, around));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static String around(ZipFile zip) {
    return zip.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.endsWith("/" + BagPath.DECLARATION))
        .filter(name -> name.indexOf('/') == name.length() - BagPath.DECLARATION.length() - 1)
        .findFirst()
        .map(name -> name.substring(0, name.indexOf('/') + 1))
        .filter(folder -> zip.getEntry(BagPath.DECLARATION) == null)
        .orElse("");
  }

  private static SortedSet<String> names(ZipFile zip, String around) throws IOException {
    var names = new BagNames();
    for (var entries = zip.entries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      if (!entry.getName().startsWith(around)) {
        throw new DamagedBagException(entry.getName(), BagFault.OUTSIDE);
      }
      if (!entry.isDirectory()) {
        names.add(entry.getName().substring(around.length()));
      }
    }
    return names.all();
  }

  @Override
  public SortedSet<String> names() {
    return Collections.unmodifiableSortedSet(names);
  }

  @Override
  public InputStream open(String name) throws IOException {
    var entry = zip.getEntry(around + name);
    if (entry == null || !names.contains(name)) {
      throw new DamagedBagException(name, BagFault.MISSING);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
