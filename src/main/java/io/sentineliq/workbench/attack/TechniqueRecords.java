package io.sentineliq.workbench.attack;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;

/** Where techniques were seen. Never called on the user-interface thread. */
public interface TechniqueRecords {

  /** The records in which the technique of this id was seen, the newest first, at most 200. */
  List<TechniqueRecord> of(String technique, Progress progress);
}
