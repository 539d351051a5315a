package io.sentineliq.workbench.note.draft;

import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.file.AtomicFile;
import io.sentineliq.workbench.platform.security.Sealing;
import io.sentineliq.workbench.platform.security.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The drafts of a workspace as files, one for each text, encrypted and replaced as a whole. A file
 * that does not open, because another store's key made it or because it is damaged, is left where
 * it is and logged by name. Used by one thread at a time.
 */
public final class DraftFolder implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DraftFolder.class);
  private static final String ENDING = ".draft";
  private static final String PURPOSE = "sentineliq-workbench draft v1/";

  private final Path folder;
  private final UUID workspaceId;
  private final SecretBytes key;

  /** Keeps drafts in {@code folder}, made when needed; takes {@code key} over. */
  public DraftFolder(Path folder, UUID workspaceId, SecretBytes key) {
    this.folder = folder;
    this.workspaceId = workspaceId;
    this.key = key;
  }

  /** Puts {@code draft} in the place of what was kept of its text; durable when this returns. */
  public void write(Draft draft) throws IOException {
    Files.createDirectories(folder);
    AtomicFile.restrictToOwner(folder);
    var file = file(draft.ref());
    AtomicFile.write(file, Sealing.seal(key, DraftJson.write(draft), belonging(file)));
  }

  /** What is kept of a text. */
  public Optional<Draft> read(TextRef ref) throws IOException {
    var file = file(ref);
    return Files.exists(file) ? read(file) : Optional.empty();
  }

  /** Everything that is kept, the newest first. */
  public List<Draft> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    var drafts = new ArrayList<Draft>();
    try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (var file : files) {
        read(file).ifPresent(drafts::add);
      }
    }
    drafts.sort(Comparator.comparing(Draft::typedAt).reversed());
    return drafts;
  }

  /** Forgets what is kept of a text. */
  public void remove(TextRef ref) throws IOException {
    AtomicFile.delete(file(ref));
  }

  @Override
  public void close() {
    key.close();
  }

  private Optional<Draft> read(Path file) throws IOException {
    var content = Sealing.open(key, Files.readAllBytes(file), belonging(file));
    if (content.isEmpty()) {
      LOG.warn("The draft {} does not open with this store's key", file.getFileName());
      return Optional.empty();
    }
    return Optional.of(DraftJson.read(content.get()));
  }

  private String belonging(Path file) {
    return PURPOSE + workspaceId + "/" + file.getFileName();
  }

  /** The name tells nothing of the text but that there is one. */
  private Path file(TextRef ref) {
    var name =
        workspaceId + "/" + ref.subject().kind() + "/" + ref.subject().id() + "/" + ref.part();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(name.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(bytes, 0, 16) + ENDING);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java offers no SHA-256", e);
    }
  }
}
