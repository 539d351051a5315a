package io.sentineliq.workbench.shell;

import java.util.Optional;

/**
 * How the open workspace shows itself, so that nobody works in the wrong one.
 *
 * @param logo PNG or JPEG
 * @param band the colour across the top: a number sign and six digits
 * @param mark the colour behind its letter, in the same form; the band's unless told
 */
public record WorkspaceLook(
    String name, Optional<byte[]> logo, Optional<String> band, Optional<String> mark) {

  /** A workspace that chose nothing but its name. */
  public static WorkspaceLook plain(String name) {
    return new WorkspaceLook(name, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
