package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Saves what somebody typed about a record as it was when they began. When a colleague was first,
 * the words of both are kept, and where they contradict each other it is asked.
 *
 * @param <T> what a record says of itself
 */
public final class Rewriting<T> {

  /**
   * A record as it is kept.
   *
   * @param words what it says of itself
   */
  public record Kept<T>(int version, T words) {}

  /**
   * Where the record is kept, asked in the background.
   *
   * @param reader tells how it is now
   */
  public record Keeper<T>(Function<Progress, Kept<T>> reader, Writer<T> writer) {}

  /** Says a record anew. */
  @FunctionalInterface
  public interface Writer<T> {

    /** {@code Problem.Stale} when somebody else did since {@code version}. */
    void write(int version, T words, Progress progress);
  }

  /** What comes after a try. */
  public interface Ending {

    /** It was saved. */
    void saved();

    /** Nothing was saved. */
    void failed(Throwable failure);

    /** Whoever was asked saves neither. */
    void putOff();
  }

  /** Settles contradictions. */
  @FunctionalInterface
  interface Asking<T> {

    /** What is saved instead of what {@code who} wrote first, or nothing. */
    Optional<T> settle(Merge<T> merge, String who);
  }

  private final Window window;
  private final TaskTitle title;
  private final Keeper<T> keeper;
  private final Merge.Maker<T> merging;
  private final Ending ending;
  private final Asking<T> asking;

  /** Saves through {@code keeper}; contradictions are asked about in the window. */
  public Rewriting(
      Window window, TaskTitle title, Keeper<T> keeper, Merge.Maker<T> merging, Ending ending) {
    this(
        window,
        title,
        keeper,
        merging,
        ending,
        (merge, who) ->
            window.dialogs().fill(new StaleForm<>(who, merge.questions(), merge::settled)));
  }

  Rewriting(
      Window window,
      TaskTitle title,
      Keeper<T> keeper,
      Merge.Maker<T> merging,
      Ending ending,
      Asking<T> asking) {
    this.window = window;
    this.title = title;
    this.keeper = keeper;
    this.merging = merging;
    this.ending = ending;
    this.asking = asking;
  }

  /** Saves {@code words}, typed when the record was as {@code began} says. */
  public void save(Kept<T> began, T words) {
    save(began, words, ending::saved);
  }

  private void save(Kept<T> began, T words, Runnable saved) {
    window
        .tasks()
        .start(
            title,
            progress -> tried(began, words, progress),
            conflict -> conflict.ifPresentOrElse(this::settle, saved),
            ending::failed);
  }

  private Optional<Conflict<T>> tried(Kept<T> began, T words, Progress progress) {
    try {
      keeper.writer.write(began.version, words, progress);
      return Optional.empty();
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.Stale stale) {
        var now = keeper.reader.apply(progress);
        return Optional.of(
            new Conflict<>(merging.of(began.words, words, now.words), now, stale.who()));
      }
      throw e;
    }
  }

  private void settle(Conflict<T> conflict) {
    if (conflict.merge.questions().isEmpty()) {
      save(conflict.now, conflict.merge.settled(List.of()), () -> joined(conflict.who));
    } else {
      asking
          .settle(conflict.merge, conflict.who)
          .ifPresentOrElse(words -> save(conflict.now, words), ending::putOff);
    }
  }

  private void joined(String who) {
    ending.saved();
    window.notices().accept(Notice.information(Messages.text("stale.joined", VisibleText.of(who))));
  }

  private record Conflict<T>(Merge<T> merge, Kept<T> now, String who) {}
}
