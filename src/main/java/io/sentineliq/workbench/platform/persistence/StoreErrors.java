package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a database's refusal means; both databases, by SQL state. */
final class StoreErrors {

  private static final Set<String> BUSY = Set.of("HYT00", "90131", "40001", "40P01", "55P03");
  private static final String NOT_PERMITTED = "42501";

  private StoreErrors() {}

  static RuntimeException translate(RuntimeException error, Progress progress, String storeName) {
    if (error instanceof ProblemException) {
      return error;
    }
    if (progress.isCancelled()) {
      return new Problem.Cancelled().asException(error);
    }
    return sql(error)
        .flatMap(cause -> problem(cause, storeName))
        .map(problem -> (RuntimeException) problem.asException(error))
        .orElse(error);
  }

  private static Optional<Problem> problem(SQLException error, String storeName) {
    var state = error.getSQLState() == null ? "" : error.getSQLState();
    if (BUSY.contains(state)) {
      return Optional.of(new Problem.Busy());
    }
    if (state.equals(NOT_PERMITTED)) {
      return Optional.of(new Problem.Forbidden(storeName));
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return Optional.of(new Problem.Offline(storeName));
    }
    return error instanceof SQLTransientConnectionException
        ? Optional.of(new Problem.Busy())
        : Optional.empty();
  }

  private static Optional<SQLException> sql(Throwable error) {
    return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .reduce((outer, inner) -> inner);
  }
}
