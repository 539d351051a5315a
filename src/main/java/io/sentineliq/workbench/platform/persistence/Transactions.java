package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.change.Change;
import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.task.Progress;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * The only place that begins a transaction: scoped to one workspace, audited, published after the
 * commit, cancelled by {@code Statement.cancel()} and never by an interrupt. Refuses the
 * user-interface thread.
 */
public final class Transactions {

  private final SessionFactory sessions;
  private final Scope scope;
  private final Trail trail;
  private final ChangeFeed changes;
  private final Clock clock;
  private final ThreadRule threads;

  /** Transactions of {@code scope}. */
  public Transactions(
      SessionFactory sessions,
      Scope scope,
      Trail trail,
      ChangeFeed changes,
      Clock clock,
      ThreadRule threads) {
    this.sessions = sessions;
    this.scope = scope;
    this.trail = trail;
    this.changes = changes;
    this.clock = clock;
    this.threads = threads;
  }

  /** Reads; whatever {@code work} changes in memory is forgotten. */
  public <T> T read(Progress progress, Function<Reading, T> work) {
    return within(
        progress,
        session -> {
          session.setDefaultReadOnly(true);
          session.setHibernateFlushMode(FlushMode.MANUAL);
          return work.apply(unit(session));
        });
  }

  /** Changes; returns when the commit is acknowledged. */
  public <T> T write(Progress progress, Function<UnitOfWork, T> work) {
    var published = new Change[1];
    var result =
        within(
            progress,
            session -> {
              var unit = unit(session);
              var value = work.apply(unit);
              unit.complete()
                  .ifPresent(sequence -> published[0] = new Change(scope.workspaceId(), sequence));
              return value;
            });
    if (published[0] != null) {
      changes.publish(published[0]);
    }
    return result;
  }

  /** A quick change nobody cancels. */
  public void write(Consumer<UnitOfWork> work) {
    write(
        Progress.unwatched(),
        unit -> {
          work.accept(unit);
          return Boolean.TRUE;
        });
  }

  private <T> T within(Progress progress, Function<Session, T> work) {
    threads.check();
    progress.stopIfCancelled();
    try (var session = open()) {
      return session.fromTransaction(transaction -> interruptible(session, progress, work));
    } catch (OptimisticLockException e) {
      throw overtaken(e);
    } catch (RuntimeException e) {
      throw StoreErrors.translate(e, progress, scope.storeName());
    }
  }

  private static <T> T interruptible(
      Session session, Progress progress, Function<Session, T> work) {
    try (var interruption = Interruption.of(session);
        var _ = progress.onCancel(interruption::begin)) {
      return work.apply(session);
    }
  }

  private RuntimeException overtaken(OptimisticLockException error) {
    if (!(error.getEntity() instanceof Versioned entity)) {
      return error;
    }
    try (var session = open()) {
      return session.fromTransaction(
          transaction -> unit(session).stale(entity.ref()).asException(error));
    }
  }

  private Session open() {
    return sessions.withOptions().tenantIdentifier((Object) scope.workspaceId()).openSession();
  }

  private UnitOfWork unit(Session session) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new UnitOfWork(session, scope.workspaceId(), scope.actor(), trail, now);
  }

  /**
   * What every transaction is confined to.
   *
   * @param storeName for messages when the store does not answer
   */
  public record Scope(UUID workspaceId, Actor actor, String storeName) {}

  /** Throws on a thread where a transaction must not run. */
  @FunctionalInterface
  public interface ThreadRule {
    /** Throws {@link IllegalStateException} on a forbidden thread. */
    void check();
  }
}
