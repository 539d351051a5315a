package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;

/** Makes the pages that stand in the window before a workspace is open. */
public final class FirstPages {

  private FirstPages() {}

  /** The question whether to protect the store. */
  public static View<ProtectController> protect(ProtectViewModel model) {
    return new Views()
        .register(ProtectController.class, () -> new ProtectController(model))
        .load(ProtectController.class);
  }

  /** The recovery key, shown once. */
  public static View<RecoveryKeyController> recoveryKey(
      String key, RecoveryKeyController.Ways ways) {
    return new Views()
        .register(RecoveryKeyController.class, () -> new RecoveryKeyController(key, ways))
        .load(RecoveryKeyController.class);
  }

  /** The field for the passphrase. */
  public static View<UnlockController> unlock(UnlockViewModel model) {
    return new Views()
        .register(UnlockController.class, () -> new UnlockController(model))
        .load(UnlockController.class);
  }

  /** Why the program cannot begin. */
  public static View<StartProblemController> problem(
      Throwable failure, StartProblemController.Ways ways) {
    return new Views()
        .register(StartProblemController.class, () -> new StartProblemController(failure, ways))
        .load(StartProblemController.class);
  }

  /** What is being done. */
  public static View<WaitingController> waiting(String words) {
    return new Views()
        .register(WaitingController.class, () -> new WaitingController(words))
        .load(WaitingController.class);
  }
}
