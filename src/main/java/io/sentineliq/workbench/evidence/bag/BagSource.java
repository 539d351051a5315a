package io.sentineliq.workbench.evidence.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedSet;

/**
 * The files of a bag that somebody else made: a folder or a zip. Names were checked: they are
 * plain, below the bag, each there once in whatever case, and nothing is a link.
 */
public interface BagSource extends Closeable {
  /** No tag file that is read as a whole is longer, in bytes. */
  int LONGEST = 1 << 24;

  /** The bag in {@code path}; {@link DamagedBagException} when it is none. */
  static BagSource open(Path path) throws IOException {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        ? FolderBag.open(path)
        : ZipBag.open(path);
  }

  /** All names. */
  SortedSet<String> names();

  /** Whether the bytes of the items are there too; otherwise only their records are. */
  default boolean holdsContent() {
    return true;
  }

  /** The bytes of a file; {@link DamagedBagException} when there is none. */
  InputStream open(String name) throws IOException;

  /** A file as a whole. */
  default byte[] bytes(String name) throws IOException {
    try (var in = open(name)) {
      var bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new DamagedBagException(name, BagFault.LONG);
      }
      return bytes;
    }
  }

  /** A file of UTF-8 as a whole. */
  default String text(String name) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(name))).toString();
    } catch (CharacterCodingException e) {
      throw new DamagedBagException(name, BagFault.FORM, e);
    }
  }

  @Override
  void close() throws IOException;
}
