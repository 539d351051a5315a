package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.security.SecretBytes;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The vault's own pass, with the digests it always makes and with the one that decides only. */
public final class VaultPasses {

  private final Path folder;
  private final VaultKey key;

  /** Passes into an encrypted vault in {@code folder}. */
  public VaultPasses(Path folder) {
    this.folder = folder;
    this.key = new VaultKey(SecretBytes.random(32), "bench", true);
  }

  /** Takes {@code file} in as the product does. */
  public StoredContent everything(Path file) throws IOException {
    try (var source = FileChannel.open(file)) {
      return vault().store(source, source.size(), Progress.unwatched());
    }
  }

  /** The same pass without SHA-1 and MD5; SHA-256 of the file. */
  public String sha256Only(Path file) throws IOException {
    var digest = Digesting.digest("SHA-256");
    BlockLooker hashing = (bytes, length) -> digest.update(bytes, 0, length);
    try (var source = FileChannel.open(file);
        var part = new PartFile(new VaultFolder(folder), key.newCipher())) {
      new OnePass(List.of(hashing, part)).run(source, source.size(), Progress.unwatched());
      var sha256 = HexFormat.of().formatHex(digest.digest());
      part.place(key.name(sha256));
      return sha256;
    }
  }

  /** Reads, decrypts and hashes content to its end. */
  public long verify(StoredContent content) throws IOException {
    var block = new byte[1 << 18];
    var total = 0L;
    try (var in = vault().read(new UUID(0, 1), content.name(), content.digests().sha256())) {
      for (var read = in.read(block); read >= 0; read = in.read(block)) {
        total += read;
      }
    }
    return total;
  }

  /** Forgets content. */
  public void delete(String sha256) throws IOException {
    vault().delete(key.name(sha256));
  }

  private LocalVault vault() {
    return new LocalVault(folder, key);
  }
}
