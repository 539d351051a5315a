package io.sentineliq.workbench.ledger;

import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Compares a workspace's ledger with what this computer remembers of it, and remembers it as it is
 * now: at sign-in and sign-out, and every {@value #ENTRIES} entries or {@value #MINUTES} minutes of
 * work. What was once found rewritten is never remembered over. Never called on the user-interface
 * thread.
 */
public final class LedgerWitness {

  private static final int ENTRIES = 1_000;
  private static final int MINUTES = 15;

  private final Transactions transactions;
  private final Path folder;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile long rememberedSize;
  private volatile Instant rememberedAt = Instant.MIN;

  /** Watches the workspace of {@code transactions}; remembers in {@code folder}. */
  public LedgerWitness(Transactions transactions, Path folder, Clock clock) {
    this.transactions = transactions;
    this.folder = folder;
    this.clock = clock;
  }

  /** Compares, and remembers what is there when it goes on from what is remembered. */
  public LedgerStanding look(Progress progress) {
    looking.lock();
    try {
      return transactions.read(
          progress,
          reading -> {
            var memory = new LedgerMemory(folder, reading.workspaceId(), WorkstationKey.in(folder));
            var ledger = new StoredLedger(reading);
            var standing = memory.compare(ledger);
            switch (standing) {
              case LedgerStanding.Unseen(var size) -> memory.remember(ledger, 0, size);
              case LedgerStanding.Grown(var known, var size) ->
                  memory.remember(ledger, known.size(), size);
              case LedgerStanding.Rewritten _ -> {}
            }
            rememberedSize = ledger.size();
            rememberedAt = clock.instant();
            return standing;
          });
    } finally {
      looking.unlock();
    }
  }

  /** Whether enough happened up to {@code change} that another look is due. */
  public boolean isDue(Change change) {
    return change.sequence() >= rememberedSize + ENTRIES
        || clock.instant().isAfter(rememberedAt.plus(Duration.ofMinutes(MINUTES)));
  }
}
