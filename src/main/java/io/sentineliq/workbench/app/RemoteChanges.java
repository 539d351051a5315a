package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Brings the commits of others into the feed of a session: whatever the history holds beyond what
 * the feed has told is told, once. Nothing is missed after a time without a connection.
 */
final class RemoteChanges implements AutoCloseable {

  private static final String SIZE = "select size from log_head where workspace_id = ?";

  private final Transactions transactions;
  private final ChangeFeed feed;
  private final ChangeFeed.Subscription subscription;
  private final AtomicLong told = new AtomicLong();

  /** Begins with what is there now. */
  RemoteChanges(Transactions transactions, ChangeFeed feed) {
    this.transactions = transactions;
    this.feed = feed;
    this.told.set(newest().sequence());
    this.subscription =
        feed.subscribe(change -> told.accumulateAndGet(change.sequence(), Math::max));
  }

  /** Tells of what is new. */
  void catchUp() {
    var newest = newest();
    if (newest.sequence() > told.get()) {
      feed.publish(newest);
    }
  }

  @Override
  public void close() {
    subscription.close();
  }

  private Change newest() {
    return transactions.read(Progress.unwatched(), RemoteChanges::newest);
  }

  private static Change newest(Reading unit) {
    return unit.jdbc(
        connection -> {
          try (var statement = connection.prepareStatement(SIZE)) {
            statement.setObject(1, unit.workspaceId());
            try (var rows = statement.executeQuery()) {
              var last = rows.next() ? rows.getLong(1) - 1 : -1;
              return new Change(unit.workspaceId(), last);
            }
          }
        });
  }
}
