package io.sentineliq.workbench.ledger;

import io.sentineliq.workbench.platform.file.AtomicFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/**
 * What this computer remembers of a workspace's ledger: the last checkpoint it saw, signed, and the
 * leaves below it (32 bytes each), so that it can say where another history begins.
 */
public final class LedgerMemory {

  private static final int CHUNK_LEAVES = 4_096;

  private final Path checkpoint;
  private final Path leaves;
  private final WorkstationKey key;

  /** The memory of {@code workspaceId} kept in {@code folder}. */
  public LedgerMemory(Path folder, UUID workspaceId, WorkstationKey key) {
    this.checkpoint = folder.resolve(workspaceId + ".checkpoint");
    this.leaves = folder.resolve(workspaceId + ".leaves");
    this.key = key;
  }

  /**
   * The last checkpoint, empty before the first one. {@link IllegalArgumentException} when the file
   * is not one that this computer signed.
   */
  public Optional<Checkpoint> checkpoint() {
    try {
      if (!Files.exists(checkpoint)) {
        return Optional.empty();
      }
      var note = SignedNote.parse(Files.readString(checkpoint));
      if (!key.key().signed(note)) {
        throw new IllegalArgumentException(checkpoint + " was not signed by this computer");
      }
      return Optional.of(Checkpoint.parse(note.text()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How {@code ledger}, whatever it holds, goes on from what is remembered. */
  LedgerStanding compare(StoredLedger ledger) {
    var remembered = checkpoint();
    if (remembered.isEmpty()) {
      return new LedgerStanding.Unseen(ledger.size());
    }
    var known = remembered.get();
    var size = ledger.size();
    if (size >= known.size() && hasRoot(ledger, known)) {
      return new LedgerStanding.Grown(known, size);
    }
    var common = commonLeaves(ledger, Math.min(size, known.size()));
    return new LedgerStanding.Rewritten(known, size, common);
  }

  private static boolean hasRoot(StoredLedger ledger, Checkpoint known) {
    try {
      return ledger.tree().root(known.size()).equals(known.root());
    } catch (DamagedLedgerException e) {
      return false;
    }
  }

  private long commonLeaves(StoredLedger ledger, long most) {
    try (var channel = FileChannel.open(leaves, StandardOpenOption.READ)) {
      var common = new CommonLeaves(channel);
      for (var from = 0L; from < most && common.count == from; from += CHUNK_LEAVES) {
        ledger.leaves(from, Math.min(most, from + CHUNK_LEAVES), common);
      }
      return common.count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remembers {@code size} entries of {@code ledger}, which goes on from what was remembered. */
  void remember(StoredLedger ledger, long known, long size) {
    try {
      Files.createDirectories(leaves.toAbsolutePath().getParent());
      try (var channel =
          FileChannel.open(leaves, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.truncate(known * TreeHash.BYTES);
        channel.position(known * TreeHash.BYTES);
        for (var from = known; from < size; from += CHUNK_LEAVES) {
          append(channel, ledger, from, Math.min(size, from + CHUNK_LEAVES));
        }
        channel.force(true);
      }
      var note = key.sign(ledger.checkpoint(size)).whole();
      AtomicFile.write(checkpoint, note.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(FileChannel channel, StoredLedger ledger, long from, long to)
      throws IOException {
    var chunk = ByteBuffer.allocate((int) (to - from) * TreeHash.BYTES);
    ledger.leaves(from, to, leaf -> chunk.put(leaf.shared()));
    chunk.flip();
    while (chunk.hasRemaining()) {
      channel.write(chunk);
    }
  }

  /** Counts leaves from the first one on, until one differs. */
  private static final class CommonLeaves implements StoredLedger.LeafVisitor {
    private final FileChannel channel;
    private long count;
    private boolean isOver;

    CommonLeaves(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void visit(TreeHash leaf) {
      isOver |= !leaf.equals(remembered());
      if (!isOver) {
        count++;
      }
    }

    private TreeHash remembered() {
      try {
        var bytes = ByteBuffer.allocate(TreeHash.BYTES);
        channel.read(bytes, count * TreeHash.BYTES);
        return TreeHash.of(bytes.array());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
