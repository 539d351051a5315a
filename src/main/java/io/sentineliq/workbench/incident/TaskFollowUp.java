package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertFollowUp;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.task.TaskService;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Changes of tasks are taken back by the same key as everything else. */
public record TaskFollowUp(TaskService tasks) implements AlertFollowUp {

  @Override
  public boolean isOwn(String action) {
    return TaskService.isOwn(action);
  }

  @Override
  public ActResult takeBack(UUID actId, Progress progress) {
    var count = tasks.takeBack(actId, progress);
    return new ActResult(Optional.empty(), count, Map.of(), 0, Optional.empty());
  }
}
