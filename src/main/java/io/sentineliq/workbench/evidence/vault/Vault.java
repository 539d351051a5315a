package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps content of any size under the digest of its bytes, each once, in memory that does not grow
 * with it. Never called on the user-interface thread.
 */
public interface Vault {

  /**
   * Takes in everything {@code source} gives. When this returns the content is on the disk whole;
   * when it throws, nothing of it is kept. Progress counts bytes.
   *
   * @param expected size in bytes as far as it is known, {@link Progress#UNKNOWN} otherwise
   */
  StoredContent store(ReadableByteChannel source, long expected, Progress progress)
      throws IOException;

  /**
   * The bytes of {@code name}, which must have the digest {@code sha256}: a stream that ends in
   * {@link AlteredContentException} when they do not.
   *
   * @param item for which they are read; a shared store gives them out only after its history says
   *     that this item is read
   */
  InputStream read(UUID item, String name, String sha256) throws IOException;

  /**
   * The same at any place. Where content is encrypted by the vault, nothing is given out that was
   * not checked; where it is not, only {@link #read} notices a change.
   *
   * @param size how many bytes it has
   */
  RandomContent open(UUID item, String name, long size) throws IOException;

  /** Deletes content that nothing refers to any more; what is not there is no error. */
  void delete(String name) throws IOException;

  /**
   * Deletes what a killed program left behind: content that was begun, and content outside {@code
   * referenced}. Must not run beside {@link #store}.
   */
  Swept sweep(Set<String> referenced) throws IOException;

  /**
   * What a sweep found.
   *
   * @param begun unfinished content that was deleted
   * @param orphans content nothing refers to, deleted as well
   * @param missing names that are referred to and not there
   */
  record Swept(int begun, int orphans, Set<String> missing) {
    /** Copies the names. */
    public Swept {
      missing = Set.copyOf(missing);
    }
  }
}
