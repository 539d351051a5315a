package io.sentineliq.workbench.note.draft;

import io.sentineliq.workbench.note.TextRef;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed on disk as it is typed. {@link #typed} only notes the newest text and returns
 * at once; one thread writes it, at the latest {@link #PAUSE} later. Because that thread alone
 * writes, and always the newest, an older text never replaces a newer one.
 */
public final class DraftJournal implements AutoCloseable {

  /** What waits for others to be written with it: a fifth of the second that a crash may cost. */
  public static final Duration PAUSE = Duration.ofMillis(200);

  private static final Logger LOG = LoggerFactory.getLogger(DraftJournal.class);

  /** Hears on the writer's thread what became of the texts. */
  public interface Listener {
    /** {@code ref} is safe on disk as it was at {@code at}. */
    void kept(TextRef ref, long sequence, Instant at);

    /** {@code ref} could not be kept: the disk is full or the folder closed. */
    void failed(TextRef ref, IOException why);
  }

  private final DraftFolder folder;
  private final InstantSource clock;
  private final Listener listener;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /** What is to be done next; without a draft the file is to be removed. */
  private final Map<TextRef, Optional<Draft>> waiting = new LinkedHashMap<>();

  /** The newest state of every text that was typed or found. */
  private final Map<TextRef, Draft> newest = new HashMap<>();

  private final Thread writer = Thread.ofPlatform().daemon().name("drafts").unstarted(this::run);
  private boolean isWriting;
  private boolean isHurried;
  private boolean isClosed;

  /**
   * Opens the journal and reads what an earlier run left. Takes {@code folder} over.
   *
   * @throws IOException when the folder cannot be read
   */
  public DraftJournal(DraftFolder folder, InstantSource clock, Listener listener)
      throws IOException {
    this.folder = folder;
    this.clock = clock;
    this.listener = listener;
    folder.all().forEach(draft -> newest.put(draft.ref(), draft));
    writer.start();
  }

  /** What is kept and not saved, in no order. */
  public List<Draft> unsaved() {
    return locked(() -> List.copyOf(newest.values()));
  }

  /** What is kept of a text and not saved. */
  public Optional<Draft> unsaved(TextRef ref) {
    return locked(() -> Optional.ofNullable(newest.get(ref)));
  }

  /** Notes {@code text}, typed on top of {@code base}, which is version {@code baseVersion}. */
  public void typed(TextRef ref, int baseVersion, String base, String text) {
    locked(
        () -> {
          var sequence = sequenceOf(ref) + 1;
          put(new Draft(ref, sequence, baseVersion, base, text, clock.instant()));
          return sequence;
        });
  }

  /** {@code text} is now version {@code version} of the record; typed since then stays. */
  public void saved(TextRef ref, int version, String text) {
    locked(
        () -> {
          var draft = newest.get(ref);
          if (draft != null && draft.text().equals(text)) {
            forget(ref);
          } else if (draft != null) {
            put(draft.onTopOf(version, text));
          }
          return ref;
        });
  }

  /** Forgets what is kept of a text. */
  public void discard(TextRef ref) {
    locked(
        () -> {
          forget(ref);
          return ref;
        });
  }

  /** Returns when everything noted so far is on disk or has failed. */
  public void flush() {
    lock.lock();
    try {
      isHurried = true;
      changed.signalAll();
      while (!waiting.isEmpty() || isWriting) {
        changed.awaitUninterruptibly();
      }
    } finally {
      isHurried = false;
      lock.unlock();
    }
  }

  /** Writes what waits, then stops. */
  @Override
  public void close() {
    locked(
        () -> {
          isClosed = true;
          changed.signalAll();
          return writer;
        });
    var interrupted = false;
    while (writer.isAlive()) {
      try {
        writer.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    folder.close();
  }

  private void put(Draft draft) {
    newest.put(draft.ref(), draft);
    waiting.put(draft.ref(), Optional.of(draft));
    changed.signalAll();
  }

  private void forget(TextRef ref) {
    newest.remove(ref);
    waiting.put(ref, Optional.empty());
    changed.signalAll();
  }

  private long sequenceOf(TextRef ref) {
    var draft = newest.get(ref);
    return draft == null ? 0 : draft.sequence();
  }

  private void run() {
    var next = take();
    while (next != null) {
      next.forEach(this::carryOut);
      next = take();
    }
  }

  /** What waits, once something does; null at the end. */
  private @Nullable Map<TextRef, Optional<Draft>> take() {
    lock.lock();
    try {
      isWriting = false;
      changed.signalAll();
      while (waiting.isEmpty() && !isClosed) {
        changed.awaitUninterruptibly();
      }
      if (waiting.isEmpty()) {
        return null;
      }
      gather();
      var batch = new LinkedHashMap<>(waiting);
      waiting.clear();
      isWriting = true;
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /** Lets a burst of keys become one write. */
  private void gather() {
    var nanos = PAUSE.toNanos();
    try {
      while (nanos > 0 && !isHurried && !isClosed) {
        nanos = changed.awaitNanos(nanos);
      }
    } catch (InterruptedException e) {
      // Nobody interrupts this thread on purpose: what waits is written at once.
      LOG.debug("The journal was interrupted", e);
    }
  }

  private void carryOut(TextRef ref, Optional<Draft> draft) {
    try {
      if (draft.isPresent()) {
        folder.write(draft.get());
        listener.kept(ref, draft.get().sequence(), draft.get().typedAt());
      } else {
        folder.remove(ref);
      }
    } catch (IOException e) {
      LOG.error("A draft could not be kept", e);
      listener.failed(ref, e);
    }
  }

  private <T> T locked(Supplier<T> act) {
    lock.lock();
    try {
      return act.get();
    } finally {
      lock.unlock();
    }
  }
}
