package io.sentineliq.workbench.app;

import io.sentineliq.workbench.audit.AuditLedger;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.audit.HistoryReport;
import io.sentineliq.workbench.incident.SlaWatch;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.LedgerStanding;
import io.sentineliq.workbench.ledger.LedgerWitness;
import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session that is watched while it is open: the clocks of its incidents, and its ledger, which is
 * compared with what this computer remembers when it opens, from time to time and when it closes. A
 * memory that cannot be read or written keeps nobody from working; it is told in the log and by an
 * empty {@link #standing()}.
 */
final class WatchedSession implements AuditLedger, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WatchedSession.class);

  private final WorkspaceSession session;
  private final LedgerWitness witness;
  private final ChangeFeed.Subscription subscription;
  private final EvidenceRounds rounds;
  private final SlaWatch clocks;
  private final AtomicBoolean isLooking = new AtomicBoolean();
  private volatile @Nullable LedgerStanding standing;

  WatchedSession(WorkspaceSession session, Path folder, Clock clock) {
    this.session = session;
    this.witness = new LedgerWitness(session.transactions(), folder, clock);
    look();
    this.subscription = session.changes().subscribe(this::changed);
    this.rounds = new EvidenceRounds(session.contents(), session.custody());
    this.clocks = new SlaWatch(session.incidents(), clock);
  }

  WorkspaceSession session() {
    return session;
  }

  @Override
  public Optional<LedgerStanding> standing() {
    return Optional.ofNullable(standing);
  }

  @Override
  public HistoryReport verify(Progress progress) {
    look();
    var anchors =
        standing instanceof LedgerStanding.Grown(var remembered, _)
            ? List.of(remembered)
            : List.<Checkpoint>of();
    return new HistoryCheck(session.transactions(), WorkspaceSession.SEALED)
        .verify(anchors, progress);
  }

  @Override
  public void close() {
    end();
    look();
    session.close();
  }

  /** Ends without a last look at a ledger that is no more. */
  void forget() {
    end();
    session.close();
  }

  private void end() {
    clocks.close();
    subscription.close();
    rounds.close();
  }

  private void changed(Change change) {
    if (witness.isDue(change) && isLooking.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().start(this::look);
    }
  }

  private void look() {
    try {
      standing = witness.look(Progress.unwatched());
      if (standing instanceof LedgerStanding.Rewritten rewritten) {
        LOG.error("{}", rewritten.sentence());
      }
    } catch (RuntimeException e) {
      LOG.error("The ledger could not be compared with what this computer remembers", e);
    } finally {
      isLooking.set(false);
    }
  }
}
