package io.sentineliq.workbench.note.draft;

import io.sentineliq.workbench.note.TextRef;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes what the journal tells on to whoever is looking; on the journal's thread. */
public final class DraftNews implements DraftJournal.Listener {

  private final CopyOnWriteArrayList<DraftJournal.Listener> listeners =
      new CopyOnWriteArrayList<>();

  /** Tells {@code listener} too. */
  public void add(DraftJournal.Listener listener) {
    listeners.add(listener);
  }

  /** Tells {@code listener} no longer. */
  public void remove(DraftJournal.Listener listener) {
    listeners.remove(listener);
  }

  @Override
  public void kept(TextRef ref, long sequence, Instant at) {
    listeners.forEach(listener -> listener.kept(ref, sequence, at));
  }

  @Override
  public void failed(TextRef ref, IOException why) {
    listeners.forEach(listener -> listener.failed(ref, why));
  }
}
