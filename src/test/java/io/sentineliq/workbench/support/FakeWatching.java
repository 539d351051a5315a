package io.sentineliq.workbench.support;

import io.sentineliq.workbench.detection.feed.FeedSummary;
import io.sentineliq.workbench.detection.source.NewSource;
import io.sentineliq.workbench.detection.source.SourceQuery;
import io.sentineliq.workbench.detection.source.SourceRow;
import io.sentineliq.workbench.detection.source.Sources;
import io.sentineliq.workbench.detection.text.SensitiveSpan;
import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.detection.text.TextOrigin;
import io.sentineliq.workbench.detection.text.TextTally;
import io.sentineliq.workbench.detection.text.Texts;
import io.sentineliq.workbench.detection.tracking.NewTracker;
import io.sentineliq.workbench.detection.tracking.TrackerDetails;
import io.sentineliq.workbench.detection.tracking.TrackerPreview;
import io.sentineliq.workbench.detection.tracking.TrackerQuery;
import io.sentineliq.workbench.detection.tracking.TrackerRow;
import io.sentineliq.workbench.detection.tracking.Trackers;
import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A workspace that looks for nothing. */
public final class FakeWatching {

  private FakeWatching() {}

  /** Nothing of everything. */
  static DetectionFeature.Parts parts() {
    return new DetectionFeature.Parts(
        new FakeDetections(),
        new NoTexts(),
        new NoTrackers(),
        new NoSources(),
        (path, kind, source, progress) -> new FeedSummary("", 0, 0, 0, 0, TextTally.NONE, 0),
        new FakeBrands());
  }

  /** No text. */
  private static final class NoTexts implements Texts {
    @Override
    public UUID record(TextDraft draft, TextOrigin origin, Progress progress) {
      return new UUID(0, 1);
    }

    @Override
    public TextTally keep(List<TextDraft> drafts, TextOrigin origin, Progress progress) {
      return TextTally.NONE;
    }

    @Override
    public String reveal(UUID detectionId, SensitiveSpan span, String reason, Progress progress) {
      throw new Problem.NotFound("").asException();
    }
  }

  /** No tracker. */
  private static final class NoTrackers implements Trackers {
    @Override
    public IdSnapshot firstIds(TrackerQuery query, int limit, Progress progress) {
      return IdSnapshot.empty();
    }

    @Override
    public IdSnapshot allIds(TrackerQuery query, Progress progress) {
      return IdSnapshot.empty();
    }

    @Override
    public List<TrackerRow> rows(List<UUID> ids, Progress progress) {
      return List.of();
    }

    @Override
    public TrackerDetails details(UUID id, Progress progress) {
      throw new Problem.NotFound("").asException();
    }

    @Override
    public UUID add(NewTracker tracker, Progress progress) {
      return new UUID(0, 1);
    }

    @Override
    public void change(UUID id, int expectedVersion, NewTracker tracker, Progress progress) {
      throw new Problem.NotFound("").asException();
    }

    @Override
    public void run(UUID id, int expectedVersion, boolean isRun) {
      throw new Problem.NotFound("").asException();
    }

    @Override
    public Trial beginTrial(Optional<UUID> tracker, String name) {
      return (said, progress) -> new TrackerPreview(0, 0, 0, 0, List.of());
    }
  }

  /** No source. */
  private static final class NoSources implements Sources {
    @Override
    public IdSnapshot firstIds(SourceQuery query, int limit, Progress progress) {
      return IdSnapshot.empty();
    }

    @Override
    public IdSnapshot allIds(SourceQuery query, Progress progress) {
      return IdSnapshot.empty();
    }

    @Override
    public List<SourceRow> rows(List<UUID> ids, Progress progress) {
      return List.of();
    }

    @Override
    public SourceRow details(UUID id, Progress progress) {
      throw new Problem.NotFound("").asException();
    }

    @Override
    public UUID add(NewSource source) {
      return new UUID(0, 1);
    }

    @Override
    public void change(UUID id, int expectedVersion, NewSource source) {
      throw new Problem.NotFound("").asException();
    }

    @Override
    public void use(UUID id, int expectedVersion, boolean isUsed) {
      throw new Problem.NotFound("").asException();
    }
  }
}
