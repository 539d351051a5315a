package io.sentineliq.workbench.workspace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of the workspace as the list of people shows it.
 *
 * @param isActive whether the person can sign in at all
 * @param lastSignIn null when there was none, or when it is not for who asks
 */
public record PersonRow(
    UUID id,
    String login,
    String name,
    String email,
    WorkspaceRole role,
    boolean isActive,
    Instant since,
    boolean hasSecondFactor,
    @Nullable Instant lastSignIn) {

  /** Whether this is the one who owns the workspace. */
  public boolean isOwner() {
    return role == WorkspaceRole.OWNER;
  }
}
