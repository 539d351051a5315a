package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the pages that stand in the window before a workspace is open. */
public final class FirstPages {

  private FirstPages() {}

  /**
   * The question whether to protect the store.
   *
   * @param connect leads to a team's server
   */
  public static View<ProtectController> protect(
      ProtectViewModel model, Optional<Runnable> connect) {
    return new Views()
        .register(ProtectController.class, () -> new ProtectController(model, connect))
        .load(ProtectController.class);
  }

  /** The recovery key, shown once. */
  public static View<RecoveryKeyController> recoveryKey(
      String key, RecoveryKeyController.Ways ways) {
    return new Views()
        .register(RecoveryKeyController.class, () -> new RecoveryKeyController(key, ways))
        .load(RecoveryKeyController.class);
  }

  /**
   * The field for the passphrase.
   *
   * @param connect leads to a team's server
   */
  public static View<UnlockController> unlock(UnlockViewModel model, Optional<Runnable> connect) {
    return new Views()
        .register(UnlockController.class, () -> new UnlockController(model, connect))
        .load(UnlockController.class);
  }

  /** Who signs in to which server. */
  public static View<SignInController> signIn(SignInViewModel model, SignInController.Ways ways) {
    return new Views()
        .register(SignInController.class, () -> new SignInController(model, ways))
        .load(SignInController.class);
  }

  /** Why the program cannot begin. */
  public static View<StartProblemController> problem(
      Throwable failure, StartProblemController.Ways ways) {
    return new Views()
        .register(StartProblemController.class, () -> new StartProblemController(failure, ways))
        .load(StartProblemController.class);
  }

  /**
   * A backup is the store now.
   *
   * @param before where the one before it is kept
   */
  public static View<RestoredController> restored(
      Path backup, Optional<Path> before, Runnable next) {
    return new Views()
        .register(RestoredController.class, () -> new RestoredController(backup, before, next))
        .load(RestoredController.class);
  }

  /** What is being done. */
  public static View<WaitingController> waiting(String words) {
    return new Views()
        .register(WaitingController.class, () -> new WaitingController(words))
        .load(WaitingController.class);
  }
}
