package io.sentineliq.workbench.app;

import io.sentineliq.workbench.account.LocalSecondFactor;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.problem.Problem;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/**
 * The sign-in of a protected local store, after its passphrase was right: the code of the second
 * factor where there is one, and the entry in the history.
 */
public final class LocalAdmission {

  private final LocalDatastore store;
  private final LocalSecondFactor factor;

  /** The sign-in to {@code store} of whoever opens {@code session}. */
  public LocalAdmission(LocalDatastore store, WorkspaceSession session) {
    this.store = store;
    this.factor =
        new LocalSecondFactor(
            session.transactions(), session.membership().userId(), store::secondFactorKey);
  }

  /**
   * The same for a command, which opens a session of its own only when a code is asked for.
   *
   * @param code blank when none was given
   */
  public static void admit(LocalDatastore store, Opening opening, String code) {
    if (isAskedFor(store)) {
      try (var session = opening.open(store, Optional.empty())) {
        new LocalAdmission(store, session).admit(code);
      }
    } else {
      store.tries().succeeded();
    }
  }

  private static boolean isAskedFor(LocalDatastore store) {
    try {
      return LocalSecondFactor.isAskedFor(store.dataSource());
    } catch (SQLException e) {
      throw new Problem.StoreUnusable(store.info().name(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  LocalSecondFactor factor() {
    return factor;
  }

  /**
   * Lets the person in; when they came in before. Throws {@link Problem.CodeNeeded}, {@link
   * Problem.WrongCode} and {@link Problem.LockedOut}.
   *
   * @param code blank when none was asked for yet
   */
  public Optional<Instant> admit(String code) {
    var tries = store.tries();
    var last = factor.lastSignIn();
    if (factor.isOn()) {
      requireCode(code);
    } else {
      factor.admitted(tries.count());
    }
    tries.succeeded();
    return last;
  }

  /** Asks for no codes any more, when {@code code} is right; a wrong one counts as at the door. */
  void endFactor(String code) {
    store.tries().requireOpen();
    requireCode(code);
    store.tries().succeeded();
    factor.end();
  }

  private void requireCode(String code) {
    if (code.isBlank()) {
      throw new Problem.CodeNeeded(store.info().name()).asException();
    }
    if (!factor.accepts(code.replace(" ", ""), store.tries().count())) {
      store.tries().failed();
      throw new Problem.WrongCode().asException();
    }
  }
}
