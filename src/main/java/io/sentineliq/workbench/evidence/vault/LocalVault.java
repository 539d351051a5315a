package io.sentineliq.workbench.evidence.vault;

import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A vault of files in a folder that only its owner may enter. */
public final class LocalVault implements Vault {

  private final VaultFolder folder;
  private final VaultKey key;

  /** The vault in {@code folder}, which is made when the first content comes. */
  public LocalVault(Path folder, VaultKey key) {
    this.folder = new VaultFolder(folder);
    this.key = key;
  }

  @Override
  public StoredContent store(ReadableByteChannel source, long expected, Progress progress)
      throws IOException {
    var digesting = new Digesting();
    try (var part = part()) {
      var lookers = new ArrayList<>(digesting.lookers());
      lookers.add(part);
      var size = new OnePass(lookers).run(source, expected, progress);
      var digests = digesting.digests();
      var name = key.name(digests.sha256());
      return new StoredContent(name, size, digests, placed(part, name));
    }
  }

  private PartFile part() throws UnwritableVaultException {
    try {
      return new PartFile(folder, key.newCipher());
    } catch (IOException e) {
      throw new UnwritableVaultException(e);
    }
  }

  private static boolean placed(PartFile part, String name) throws UnwritableVaultException {
    try {
      return part.place(name);
    } catch (IOException e) {
      throw new UnwritableVaultException(e);
    }
  }

  @Override
  public InputStream read(UUID item, String name, String sha256) throws IOException {
    var file = folder.content(name);
    var source = Files.newInputStream(file);
    try {
      var content = key.isEncrypted() ? decrypted(source, Files.size(file)) : source;
      return new CheckedContent(content, sha256);
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  /**
   * The content {@code name} at any place. Where it is encrypted, nothing is given out that was not
   * checked; where it is not, only {@link #read} notices a change.
   */
  RandomContent open(String name) throws IOException {
    var file = folder.content(name);
    return key.isEncrypted() ? SegmentFile.open(file, key) : new PlainFile(file);
  }

  @Override
  public RandomContent open(UUID item, String name, long size) throws IOException {
    return open(name);
  }

  @Override
  public void delete(String name) throws IOException {
    Files.deleteIfExists(folder.content(name));
  }

  @Override
  public Swept sweep(Set<String> referenced) throws IOException {
    var begun = folder.unfinished();
    for (var part : begun) {
      Files.deleteIfExists(part);
    }
    var missing = new HashSet<>(referenced);
    var orphans = 0;
    for (var name : folder.names()) {
      if (!missing.remove(name)) {
        delete(name);
        orphans++;
      }
    }
    return new Swept(begun.size(), orphans, missing);
  }

  private InputStream decrypted(InputStream source, long length) throws IOException {
    var header = source.readNBytes(SegmentCipher.HEADER);
    var cipher = SegmentCipher.open(header, key.secret(), key.belongsTo());
    return new SegmentStream(source, length - SegmentCipher.HEADER, cipher);
  }
}
