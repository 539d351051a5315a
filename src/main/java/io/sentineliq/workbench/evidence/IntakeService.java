package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.casefile.CaseFile;
import io.sentineliq.workbench.evidence.vault.StoredContent;
import io.sentineliq.workbench.evidence.vault.UnwritableVaultException;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes items into the store: first the bytes, durably, then everything that is said of them. */
public final class IntakeService implements EvidenceIntake {

  private static final Logger LOG = LoggerFactory.getLogger(IntakeService.class);

  private final Transactions transactions;
  private final ItemWriter items;
  private final VaultGate gate;

  /** Works through {@code transactions}; entries go to {@code log}, bytes through {@code gate}. */
  IntakeService(Transactions transactions, CustodyLog log, VaultGate gate) {
    this.transactions = transactions;
    this.items = new ItemWriter(new CustodyWriter(log));
    this.gate = gate;
  }

  @Override
  public UUID take(NewItem item, Signer signer, Progress progress) {
    return transactions.write(progress, unit -> items.add(unit, item, null, signer).id());
  }

  @Override
  public UUID collect(
      NewItem item,
      Path file,
      boolean isComparing,
      Alongside alongside,
      Signer signer,
      Progress progress) {
    var size = size(file);
    requireRoom(item, size, progress);
    try (var source = Files.newByteChannel(file)) {
      return stored(
          new Source(source, size, file.toString(), isComparing ? file : null),
          (unit, content) -> {
            var id = items.add(unit, item, content, signer).id();
            alongside.write(unit, id);
            return id;
          },
          progress);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  @Override
  public UUID collect(NewItem item, InputStream bytes, Signer signer, Progress progress) {
    requireRoom(item, 0, progress);
    return stored(
        new Source(Channels.newChannel(bytes), Progress.UNKNOWN, item.name(), null),
        (unit, content) -> items.add(unit, item, content, signer).id(),
        progress);
  }

  /**
   * Bytes to be stored.
   *
   * @param name what they are called in a message
   * @param compared the file that is read a second time, if one is
   */
  record Source(ReadableByteChannel bytes, long size, String name, @Nullable Path compared) {}

  /** Says in one transaction what there is to say of stored bytes. */
  @FunctionalInterface
  interface Entry {
    UUID write(UnitOfWork unit, StoredContent content);
  }

  /** Stores {@code source} durably, then writes {@code entry}; nothing stays when that fails. */
  UUID stored(Source source, Entry entry, Progress progress) {
    var taken = new StoredContent[1];
    try {
      return gate.in(
          () -> {
            var content = gate.vault().store(source.bytes(), source.size(), progress);
            taken[0] = content;
            if (source.compared() != null) {
              compare(source.compared(), content, progress);
            }
            return transactions.write(Progress.unwatched(), unit -> write(unit, content, entry));
          });
    } catch (IOException e) {
      forget(taken[0]);
      throw unreadable(source.name(), e);
    } catch (RuntimeException e) {
      forget(taken[0]);
      throw e;
    }
  }

  private static UUID write(UnitOfWork unit, StoredContent content, Entry entry) {
    if (VaultSpace.references(unit, content.name()) == 0) {
      VaultSpace.require(unit, content.size());
      VaultSpace.add(unit, content.size());
    }
    return entry.write(unit, content);
  }

  private void requireRoom(NewItem item, long size, Progress progress) {
    transactions.read(
        progress,
        unit -> {
          VaultSpace.require(unit, size);
          return unit.require(CaseFile.class, item.caseId()).number();
        });
  }

  /** Reads the source again: what was copied is what is still there. */
  private static void compare(Path file, StoredContent content, Progress progress)
      throws IOException {
    try (var bytes = new DigestInputStream(Files.newInputStream(file), sha256())) {
      var block = new byte[1 << 16];
      while (bytes.read(block) >= 0) {
        progress.stopIfCancelled();
      }
      var again = HexFormat.of().formatHex(bytes.getMessageDigest().digest());
      if (!again.equals(content.digests().sha256())) {
        throw new Problem.Conflict(Messages.text("evidence.sourceChanged", file)).asException();
      }
    }
  }

  /** Nothing of a failed intake stays; what cannot be deleted now is swept at the next start. */
  private void forget(@Nullable StoredContent content) {
    if (content != null && content.isNew()) {
      try {
        gate.deleteUnreferenced(content.name());
      } catch (IOException e) {
        LOG.warn("content of a failed intake stays until the next start", e);
      }
    }
  }

  private static long size(Path file) {
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new Problem.UnreadableInput(file.toString(), Messages.text("evidence.noRegularFile"))
            .asException();
      }
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private static RuntimeException unreadable(String name, IOException error) {
    if (error instanceof UnwritableVaultException full) {
      return new Problem.UnwritableOutput(Messages.text("evidence.vault"), full.why())
          .asException(full);
    }
    var why =
        error instanceof FileSystemException e && e.getReason() != null
            ? e.getReason()
            : Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
    return new Problem.UnreadableInput(name, why).asException(error);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
