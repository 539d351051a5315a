package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.fx.LinkedRecords;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** Nothing above ties exhibits to anything. */
final class NoLinks implements LinkedRecords {

  @Override
  public List<RecordLink> of(UUID id, Progress progress) {
    return List.of();
  }

  @Override
  public void unlink(UUID id, UUID otherId, Progress progress) {
    throw new AssertionError("nothing to unlink");
  }
}
