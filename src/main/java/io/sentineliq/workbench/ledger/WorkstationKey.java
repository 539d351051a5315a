package io.sentineliq.workbench.ledger;

import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.persistence.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Base64;

/**
 * The key with which this computer signs the checkpoints it saw. It says which computer remembers,
 * not who worked at it.
 */
public final class WorkstationKey {

  private static final String FILE = "workstation.key";

  private final NoteKey key;
  private final PrivateKey secret;

  private WorkstationKey(NoteKey key, PrivateKey secret) {
    this.key = key;
    this.secret = secret;
  }

  /** The key kept in {@code folder}; made when there is none. */
  public static WorkstationKey in(Path folder) {
    var file = folder.resolve(FILE);
    try {
      return Files.exists(file) ? read(file) : create(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The public half. */
  public NoteKey key() {
    return key;
  }

  /** {@code checkpoint}, signed. */
  public SignedNote sign(Checkpoint checkpoint) {
    return key.sign(checkpoint.text(), secret);
  }

  private static WorkstationKey create(Path file) throws IOException {
    var pair = Ed25519.newPair();
    var id = Ids.next().toString();
    var name = "workstation-" + id.substring(id.length() - 8);
    var base64 = Base64.getEncoder();
    var content =
        String.join(
            "\n",
            name,
            base64.encodeToString(pair.getPublic().getEncoded()),
            base64.encodeToString(pair.getPrivate().getEncoded()),
            "");
    Files.createDirectories(file.toAbsolutePath().getParent());
    AtomicFile.write(file, content.getBytes(StandardCharsets.UTF_8));
    return read(file);
  }

  private static WorkstationKey read(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    if (lines.size() < 3) {
      throw new IOException(file + " holds no key");
    }
    var base64 = Base64.getDecoder();
    return new WorkstationKey(
        new NoteKey(lines.get(0), Ed25519.publicKey(base64.decode(lines.get(1)))),
        Ed25519.privateKey(base64.decode(lines.get(2))));
  }
}
