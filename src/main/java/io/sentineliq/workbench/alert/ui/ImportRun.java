package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.platform.task.Cancellation;
import io.sentineliq.workbench.platform.task.Progress;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One import as whoever started it watches it. Cancelled here, it still says at the end how far it
 * came; cancelled in the task list, it ends without a word.
 */
public final class ImportRun {

  /**
   * How far it is.
   *
   * @param fraction from 0 to 1, or -1 when nobody knows
   * @param detail in words
   */
  public record Standing(double fraction, String detail) {}

  /**
   * How it ended.
   *
   * @param summary what became of the file, null when it could not be read
   * @param words in a sentence
   */
  public record Outcome(AlertImporter.@Nullable Summary summary, String words) {}

  private final String name;
  private final Cancellation cancellation = new Cancellation(this::reported);
  private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
  private volatile Standing standing = new Standing(-1, "");
  private volatile @Nullable Progress outer;

  ImportRun(String name) {
    this.name = name;
  }

  /** The file's name, safe to show. */
  public String name() {
    return name;
  }

  /** How far it is; changes in the background. */
  public Standing standing() {
    return standing;
  }

  /** How it ended; null until then. */
  public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /** Whether it was told to stop, here or in the task list. */
  public boolean isCancelled() {
    return cancellation.isCancelled();
  }

  /** Whether it was cancelled in the task list, after which nobody hears of it. */
  boolean isStoppedElsewhere() {
    var watched = outer;
    return watched != null && watched.isCancelled();
  }

  /** Stops it after the alerts that are being stored. */
  public void cancel() {
    cancellation.cancel();
  }

  /** The progress for the work, which also reports to {@code watched} and stops with it. */
  Progress within(Progress watched) {
    outer = watched;
    watched.onCancel(cancellation::cancel);
    return cancellation;
  }

  void end(Outcome how) {
    outcome.set(how);
  }

  private void reported(long done, long total, String detail) {
    standing = new Standing(total > 0 ? Math.min(1, (double) done / total) : -1, detail);
    var watched = outer;
    if (watched != null) {
      watched.report(done, total, detail);
    }
  }
}
