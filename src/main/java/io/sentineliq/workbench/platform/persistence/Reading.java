package io.sentineliq.workbench.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/** What a transaction that changes nothing may do; everything is confined to one workspace. */
public sealed interface Reading permits UnitOfWork {

  /** The queries of a feature, bound to this transaction: {@code queries(AlertQueries_::new)}. */
  <Q> Q queries(Function<Session, Q> constructor);

  /** The record, or {@code Problem.NotFound}. */
  <E> E require(Class<E> type, Object id);

  /** The record, when there is one in this workspace. */
  <E> Optional<E> find(Class<E> type, Object id);

  /** Plain SQL; every statement names the workspace itself. */
  <T> T jdbc(JdbcWork<T> work);

  /**
   * Returns when everything this transaction has seen survives the end of this process. What leaves
   * the store and vouches for it asks for that first.
   */
  void settle();

  /** The open workspace. */
  UUID workspaceId();

  /** On whose behalf. */
  Actor actor();

  /** The moment this transaction began, to the microsecond that both databases keep. */
  Instant now();

  /** Plain SQL on the transaction's connection. */
  @FunctionalInterface
  interface JdbcWork<T> {
    /** Runs statements; never commits. */
    T run(Connection connection) throws SQLException;
  }
}
