package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineCount;
import io.sentineliq.workbench.timeline.TimelineEntry;
import io.sentineliq.workbench.timeline.TimelineQuery;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import java.util.List;
import java.util.UUID;

/** A workspace in which nothing happened. */
final class FakeTimelines implements Timelines {

  @Override
  public IdSnapshot firstIds(TimelineQuery query, int limit, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public IdSnapshot allIds(TimelineQuery query, Progress progress) {
    return IdSnapshot.empty();
  }

  @Override
  public List<TimelineEntry> rows(List<UUID> ids, Progress progress) {
    return List.of();
  }

  @Override
  public List<TimelineCount> counts(
      TimelineSubjects about, long seconds, long firstSlot, long endSlot, Progress progress) {
    return List.of();
  }

  @Override
  public UUID add(TimelineSubjects about, ManualEntry entry) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public int addAll(TimelineSubjects about, List<ManualEntry> entries, String file) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void change(UUID id, int expectedVersion, ManualEntry entry) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void remove(UUID id, int expectedVersion) {
    throw new Problem.NotFound("").asException();
  }

  @Override
  public void exported(CsvExport.Written written) {}
}
