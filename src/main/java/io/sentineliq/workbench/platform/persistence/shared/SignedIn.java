package io.sentineliq.workbench.platform.persistence.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * A store that somebody has signed in to.
 *
 * @param last when and from where they did before; empty the first time
 */
public record SignedIn(SharedDatastore store, Optional<Last> last) {

  /**
   * An earlier sign-in.
   *
   * @param address of the computer; empty when it was the server itself
   */
  public record Last(Instant at, Optional<String> address) {}
}
