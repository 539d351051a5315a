package io.sentineliq.workbench.platform.persistence.local;

import io.sentineliq.workbench.platform.security.Secrets;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.SingleFileStore;
import org.h2.security.AES;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;

/**
 * Gives the open file of an encrypted store the platform's AES in the place of H2's, with the key
 * that H2 derived. The file stays what it was: each of the two reads what the other wrote. H2 lets
 * nobody choose its cipher, so its fields are read and set. What H2 copies the file to when it
 * compacts it takes over its own.
 */
final class QuickCipher {

  private static final Field CHANNEL = field(SingleFileStore.class, "fileChannel");
  private static final Field BARE = field(SingleFileStore.class, "originalFileChannel");
  private static final Field LOCK = field(FileStore.class, "saveChunkLock");
  private static final Field MODE = field(FileEncrypt.class, "xts");
  private static final Field CIPHER = field(MODE.getType(), "cipher");
  private static final Field ROUND_KEYS = field(AES.class, "encKey");

  private QuickCipher() {}

  /** Does nothing to a file that is not encrypted. Nobody else works with it yet. */
  static void giveTo(Connection connection) throws SQLException {
    var file =
        DatabaseFile.session(connection).getDatabase().getStore().getMvStore().getFileStore();
    try {
      if (CHANNEL.get(file) instanceof FileEncrypt slow) {
        give((SingleFileStore) file, slow);
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("H2 is not as it was", e);
    } catch (IOException e) {
      throw new SQLException("The database file cannot be read", e);
    }
  }

  private static void give(SingleFileStore file, FileEncrypt slow)
      throws IllegalAccessException, IOException {
    var lock = (ReentrantLock) LOCK.get(file);
    lock.lock();
    try {
      var key = key(slow);
      var blocks = new XtsBlocks(key);
      Secrets.wipe(key);
      var base = (FileChannel) BARE.get(file);
      var path = Path.of(FilePath.get(file.getFileName()).unwrap().toString());
      var quick = new EncryptedFile(base, new DirectReads(base, path), blocks, slow.size());
      MODE.set(quick, MODE.get(slow));
      CHANNEL.set(file, quick);
    } finally {
      lock.unlock();
    }
  }

  /** The first four round keys of AES are the key (FIPS 197, section 5.2). */
  private static byte[] key(FileEncrypt slow) throws IllegalAccessException {
    var rounds = (int[]) ROUND_KEYS.get(CIPHER.get(MODE.get(slow)));
    var key = ByteBuffer.allocate(4 * Integer.BYTES);
    key.asIntBuffer().put(rounds, 0, 4);
    return key.array();
  }

  private static Field field(Class<?> owner, String name) {
    try {
      var field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
