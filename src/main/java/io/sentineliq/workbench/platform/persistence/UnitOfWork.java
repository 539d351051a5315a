package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * One transaction in one workspace. What it audits is queued and written last: business rows are
 * flushed, then the history grows, then the commit.
 */
public final class UnitOfWork implements Reading {

  private final Session session;
  private final UUID workspaceId;
  private final Actor actor;
  private final Trail trail;
  private final Instant now;
  private final List<Appending> entries = new ArrayList<>();

  UnitOfWork(Session session, UUID workspaceId, Actor actor, Trail trail, Instant now) {
    this.session = session;
    this.workspaceId = workspaceId;
    this.actor = actor;
    this.trail = trail;
    this.now = now;
  }

  @Override
  public <Q> Q queries(Function<Session, Q> constructor) {
    return constructor.apply(session);
  }

  @Override
  public <T> T jdbc(JdbcWork<T> work) {
    return session.doReturningWork(work::run);
  }

  @Override
  public void settle() {
    session.doWork(
        connection -> {
          if (connection.isWrapperFor(Settling.class)) {
            connection.unwrap(Settling.class).settle();
          }
        });
  }

  @Override
  public UUID workspaceId() {
    return workspaceId;
  }

  @Override
  public Actor actor() {
    return actor;
  }

  @Override
  public Instant now() {
    return now;
  }

  /**
   * The record as the caller last saw it: {@link Problem.NotFound} when it is not in this
   * workspace, {@link Problem.Stale} when somebody changed it since.
   */
  public <E extends Versioned> E require(Class<E> type, UUID id, int expectedVersion) {
    var found = require(type, id);
    if (found.version() != expectedVersion) {
      throw stale(found.ref()).asException();
    }
    return found;
  }

  @Override
  public <E> E require(Class<E> type, Object id) {
    return find(type, id)
        .orElseThrow(() -> new Problem.NotFound(type.getSimpleName()).asException());
  }

  @Override
  public <E> Optional<E> find(Class<E> type, Object id) {
    return Optional.ofNullable(session.find(type, id));
  }

  /** A person as a reference only; no row is read. */
  public <E> E reference(Class<E> type, UUID id) {
    return session.getReference(type, id);
  }

  /** Stores a new record. */
  public void add(Object entity) {
    session.persist(entity);
  }

  /** Deletes a record. */
  public void remove(Object entity) {
    session.remove(entity);
  }

  /** Queues an entry of the history. */
  public void audit(String action, SubjectRef subject, String description, Difference difference) {
    audit(action, subject, description, difference, Map.of());
  }

  /** Queues an entry of the history with further facts. */
  public void audit(
      String action,
      SubjectRef subject,
      String description,
      Difference difference,
      Map<String, String> facts) {
    var entry = new TrailEntry(action, subject, description, difference, facts);
    append(connection -> trail.append(connection, workspaceId, actor, entry));
  }

  /** Queues an entry of another kind, which the ledger gets in this order. */
  public void append(Appending entry) {
    entries.add(entry);
  }

  /** Writes everything, history last; the last sequence when there was something to tell. */
  OptionalLong complete() {
    if (entries.isEmpty() && session.isDirty()) {
      throw new IllegalStateException("a change without an audit entry");
    }
    session.flush();
    return entries.isEmpty() ? OptionalLong.empty() : OptionalLong.of(jdbc(this::appendAll));
  }

  /** Says who changed {@code subject} last, as far as the history names it. */
  public Problem.Stale stale(SubjectRef subject) {
    return jdbc(connection -> trail.lastChange(connection, workspaceId, subject))
        .map(last -> new Problem.Stale(last.who(), last.when()))
        .orElseGet(() -> new Problem.Stale(actor.displayName(), now));
  }

  private long appendAll(Connection connection) throws SQLException {
    var last = 0L;
    for (var entry : entries) {
      last = entry.to(connection);
    }
    return last;
  }

  /** Adds an entry to the ledger of the unit's workspace. */
  @FunctionalInterface
  public interface Appending {
    /** Adds it, taking the workspace's append lock; its sequence. */
    long to(Connection connection) throws SQLException;
  }
}
