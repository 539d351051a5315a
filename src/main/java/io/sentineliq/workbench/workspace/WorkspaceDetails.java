package io.sentineliq.workbench.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The open workspace as its settings show it.
 *
 * @param quota how many bytes its evidence may take; empty for no limit
 * @param used how many it takes
 * @param role what whoever asks may do
 */
public record WorkspaceDetails(
    int version,
    WorkspaceProfile profile,
    Optional<Logo> logo,
    OptionalLong quota,
    long used,
    Instant since,
    WorkspaceRole role) {

  /** How it looks. */
  public WorkspaceFace face() {
    return new WorkspaceFace(profile.name().text(), logo, profile.primary(), profile.secondary());
  }
}
