package io.sentineliq.workbench.evidence.bag;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a bag is written. It appears under its name when it is {@link #commit committed}, whole;
 * one that is closed before leaves nothing.
 */
public interface BagSink extends Closeable {

  /** The ending of a zip that a desktop opens with this program. */
  String ENDING = ".evbag";

  /** A zip when {@code target} is called so, otherwise a folder; it must not exist yet. */
  static BagSink at(Path target) throws IOException {
    return isZip(target) ? ZipSink.at(target) : FolderSink.at(target);
  }

  /** Whether a bag of this name is a zip. */
  static boolean isZip(Path target) {
    var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") || name.endsWith(ENDING);
  }

  /** A new file; it is closed before the next one begins. */
  OutputStream create(String name) throws IOException;

  /** Everything was written. */
  void commit() throws IOException;

  @Override
  void close() throws IOException;
}
