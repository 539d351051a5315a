package io.sentineliq.workbench.shell.secondfactor;

import java.util.List;

/**
 * The second factor of whoever signed in. Everything takes time and is called in the background.
 */
public interface OwnSecondFactor {

  /** What an authenticator calls it: who signs in, and where. */
  String account();

  /** Whether codes are asked for. */
  boolean isOn();

  /** A new secret of 20 bytes, of no effect until it is confirmed; the caller wipes it. */
  byte[] begin();

  /** Asks for codes from now on; the backup codes, or none when {@code code} is wrong. */
  List<String> confirm(String code);

  /** Asks for no codes any more, when {@code code} is right; it counts as one of a sign-in. */
  void end(String code);
}
