package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.util.UUID;

/** Writes what happened, in the transaction in which it happened. */
public final class Timeline {

  private Timeline() {}

  /** Adds an event about the alert {@code alertId} in the name of the unit's actor. */
  public static void add(UnitOfWork unit, UUID alertId, TimelineType type, String title) {
    var actor = unit.reference(UserAccount.class, unit.actor().id());
    unit.add(new TimelineEvent(alertId, type, title, actor, unit.now()));
  }
}
