package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.shell.firststart.ServerEntry;
import io.sentineliq.workbench.shell.firststart.SignInViewModel;
import io.sentineliq.workbench.shell.firststart.WayIn;
import java.util.List;

/**
 * The way into a team's store. Everything takes time and is called in the background; what a person
 * can act on is thrown as a {@code Problem}.
 */
public interface TeamGate {

  /** The servers this person signed in to, the last one first. */
  List<ServerEntry> known();

  /** What this computer can keep of passwords. */
  SignInViewModel.Keeping keeping();

  /** Whether the program begins here. */
  boolean isFirst();

  /** Begins with the local store from now on. */
  void leave();

  /** Signs in and opens the person's first workspace there; wipes what was typed. */
  Workplace signIn(ServerEntry server, Secret secret, Progress progress);

  /**
   * What proves who somebody is.
   *
   * @param code of the second factor; blank when none was asked for
   * @param wayIn for those who belong to no workspace
   * @param isKept whether the keyring of the system keeps the password
   */
  record Secret(char[] password, String code, WayIn wayIn, boolean isKept) {}
}
