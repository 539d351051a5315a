package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.UUID;

/** What a feature above does with alerts; it takes its own acts back when somebody undoes them. */
public interface AlertFollowUp {

  /** Whether acts that the history names {@code action} are its own. */
  boolean isOwn(String action);

  /** Takes back the act {@code actId} with everything it brought. */
  ActResult takeBack(UUID actId, Progress progress);
}
