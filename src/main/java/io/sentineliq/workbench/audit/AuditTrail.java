package io.sentineliq.workbench.audit;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/** Reads the history of a workspace. Never called on the user-interface thread. */
public interface AuditTrail {

  /** How many entries there are; sequences run from 0 to one less. */
  long size();

  /** Up to {@code limit} entries from {@code newest} downwards, newest first. */
  List<AuditRow> page(long newest, int limit, Progress progress);

  /** One entry, or {@code Problem.NotFound}. */
  AuditDetails details(long sequence, Progress progress);
}
