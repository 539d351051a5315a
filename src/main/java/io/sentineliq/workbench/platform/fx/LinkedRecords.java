package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/**
 * What a feature above ties the records of this one to; this one knows the ends of the ties by
 * nothing but their names. Never called on the user-interface thread.
 */
public interface LinkedRecords {

  /** What the record {@code id} is tied to. */
  List<RecordLink> of(UUID id, Progress progress);

  /** Takes the tie to {@code otherId} away; both records stay. */
  void unlink(UUID id, UUID otherId, Progress progress);
}
