package io.sentineliq.workbench.attack;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Techniques seen in records. Never called on the user-interface thread. */
public interface Ttps {

  /** Links a technique; linked already, its count grows. */
  UUID link(TimelineSubjects about, Sighting sighting);

  /** Takes a technique away; {@code Problem.Stale} when somebody changed it since. */
  void unlink(UUID id, int expectedVersion);

  /** The techniques of one record, by id. */
  List<TtpRow> of(TimelineSubjects about, Progress progress);

  /** How often each technique was seen in the workspace, by id. */
  Map<String, Long> counts(Progress progress);
}
