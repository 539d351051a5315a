package io.sentineliq.workbench.timeline.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.timeline.ManualEntry;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import io.sentineliq.workbench.timeline.Timelines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Brings the events of a file into a timeline, some hundred in each transaction. A row that is
 * there already is not added again, so an import that was cancelled or killed is finished by
 * starting it once more.
 */
public final class EventImport {

  private static final int CHUNK = 500;

  private final Timelines timelines;

  /** Brings events into {@code timelines}. */
  public EventImport(Timelines timelines) {
    this.timelines = timelines;
  }

  /**
   * What became of a file.
   *
   * @param known were there already
   */
  public record Result(long added, long known, long rejected) {

    /** All rows. */
    public long read() {
      return added + known + rejected;
    }
  }

  /** Imports {@code file}; {@code rejects} is told of each row that is no event. */
  public Result run(
      TimelineSubjects about,
      Path file,
      EventMapping mapping,
      Consumer<EventRow.Rejected> rejects,
      Progress progress) {
    mapping.require();
    var name = String.valueOf(file.getFileName());
    try (var opened = EventFile.open(file)) {
      var reader = new EventReader(mapping);
      var chunk = new ArrayList<ManualEntry>(CHUNK);
      var result = new Result(0, 0, 0);
      for (var row = opened.next(); row.isPresent(); row = opened.next()) {
        switch (reader.read(opened, row.get())) {
          case EventRow.Read read -> chunk.add(read.entry());
          case EventRow.Rejected rejected -> {
            rejects.accept(rejected);
            result = new Result(result.added(), result.known(), result.rejected() + 1);
          }
        }
        if (chunk.size() == CHUNK) {
          result = store(about, chunk, name, result);
          progress.report(
              result.read(),
              Progress.UNKNOWN,
              Messages.text("timeline.import.progress", result.read()));
          progress.stopIfCancelled();
        }
      }
      return held(name, chunk.isEmpty() ? result : store(about, chunk, name, result));
    } catch (IOException e) {
      throw EventPreview.unreadable(file, e);
    }
  }

  private static Result held(String file, Result result) {
    if (result.read() == 0) {
      throw new Problem.UnreadableInput(file, Messages.text("intake.unreadable.nothing"))
          .asException();
    }
    return result;
  }

  private Result store(
      TimelineSubjects about, List<ManualEntry> chunk, String file, Result before) {
    var added = timelines.addAll(about, chunk, file);
    var known = chunk.size() - added;
    chunk.clear();
    return new Result(before.added() + added, before.known() + known, before.rejected());
  }
}
