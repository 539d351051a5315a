package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.persistence.local.StoreSecret;
import io.sentineliq.workbench.platform.persistence.shared.ServerPassword;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.Secrets;
import io.sentineliq.workbench.shell.password.OwnPassword;
import java.util.function.Consumer;

/** What opens the store, where the store keeps it: on a server, or around a local key. */
record StoredPassword(boolean isOnServer, Change changing) implements OwnPassword {

  /** Puts the second in the place of the first. */
  interface Change {
    void change(char[] current, char[] next);
  }

  /**
   * The password of a login, changed together with an entry in the history of {@code session}.
   *
   * @param keeper is told the new one
   */
  static OwnPassword of(
      ServerPassword password, WorkspaceSession session, Consumer<char[]> keeper) {
    return new StoredPassword(
        true,
        (current, next) -> {
          password.require(current);
          session
              .transactions()
              .write(
                  unit -> {
                    unit.jdbc(
                        connection -> {
                          password.set(connection, next);
                          return next;
                        });
                    unit.audit("PASSWORD_CHANGED", person(session), "", Difference.none());
                  });
          password.present(next);
          keeper.accept(next);
        });
  }

  /** The passphrase of {@code store}; wrong ones count as at its door. */
  static OwnPassword of(LocalDatastore store, WorkspaceSession session) {
    return new StoredPassword(
        false,
        (current, next) -> {
          store.tries().requireOpen();
          try (var secret = StoreSecret.passphrase(current)) {
            store.changePassphrase(secret, next);
          } catch (ProblemException e) {
            if (e.problem() instanceof Problem.WrongPassphrase) {
              store.tries().failed();
            }
            throw e;
          }
          store.tries().succeeded();
          session
              .transactions()
              .write(
                  unit -> unit.audit("PASSPHRASE_CHANGED", person(session), "", Difference.none()));
        });
  }

  @Override
  public Judgement judge(CharSequence typed) {
    return new PassphraseJudge().judge(typed);
  }

  @Override
  public void change(char[] current, char[] next) {
    try {
      changing.change(current, next);
    } finally {
      Secrets.wipe(current);
      Secrets.wipe(next);
    }
  }

  private static SubjectRef person(WorkspaceSession session) {
    return new SubjectRef("USER", session.membership().userId());
  }
}
