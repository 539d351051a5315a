package io.sentineliq.workbench.alert;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person can do with alerts, the same on one as on a million. What is typed wrong is {@code
 * Problem.InvalidField} as soon as the act is named.
 */
public sealed interface AlertAct {

  /** Somebody has seen it. */
  record Acknowledge() implements AlertAct {}

  /** Whoever acts sees to it; a new alert is acknowledged by that. */
  record Take() implements AlertAct {}

  /**
   * Somebody is to see to it; a new alert is acknowledged by that.
   *
   * @param assigneeId a member of the workspace, or null for nobody
   */
  record Assign(@Nullable UUID assigneeId) implements AlertAct {}

  /**
   * It needs no further work.
   *
   * @param resolution anything but {@link Resolution#TRUE_POSITIVE}
   */
  record Dismiss(Resolution resolution, String reason) implements AlertAct {

    /** Checks what was typed. */
    public Dismiss {
      resolution = ActInput.dismissal(resolution);
      reason = ActInput.reason(reason);
    }
  }

  /**
   * The work is done.
   *
   * @param reason may be null or blank
   */
  record Resolve(Resolution resolution, @Nullable String reason) implements AlertAct {

    /** Checks what was typed. */
    public Resolve {
      reason = ActInput.optionalReason(reason);
    }
  }

  /** A closed one needs work again. */
  record Reopen(String reason) implements AlertAct {

    /** Checks what was typed. */
    public Reopen {
      reason = ActInput.reason(reason);
    }
  }

  /** Its labels change; its status does not. */
  record Tag(Set<String> added, Set<String> removed) implements AlertAct {

    /** Checks what was typed. */
    public Tag {
      added = ActInput.tags(added);
      removed = ActInput.tags(removed);
      ActInput.checkTags(added, removed);
    }
  }
}
