package io.sentineliq.workbench.shell;

import io.sentineliq.workbench.platform.task.RunningTask;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** How far one running task is: share, percentage, rate and time left. */
public final class TaskState {

  private static final double UNKNOWN = -1;
  private static final Duration BEFORE_GUESSING = Duration.ofSeconds(1);

  private final RunningTask task;
  private final Instant begin;
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

  TaskState(RunningTask task, Instant begin) {
    this.task = task;
    this.begin = begin;
  }

  /** What is being done. */
  public String title() {
    return task.title().text();
  }

  /** 0 to 1, or -1 while the whole is not known. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** Percentage, detail and time left: {@code 64 % · 8,140 rows/s · 21 s left}. */
  public ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Asks the task to stop. */
  public void cancel() {
    task.cancel();
  }

  RunningTask task() {
    return task;
  }

  void update(long done, long total, String detail, Instant now) {
    share.set(total > 0 ? Math.min(1, (double) done / total) : UNKNOWN);
    var text = new StringBuilder();
    if (total > 0) {
      append(text, Messages.text("task.percent", Math.min(100, done * 100 / total)));
    } else if (done > 0) {
      append(text, Numbers.grouped(done));
    }
    append(text, detail);
    append(text, timeLeft(done, total, Duration.between(begin, now)));
    words.set(text.toString());
  }

  private static String timeLeft(long done, long total, Duration spent) {
    if (total <= 0 || done <= 0 || done >= total || spent.compareTo(BEFORE_GUESSING) < 0) {
      return "";
    }
    var left = Duration.ofMillis((long) (spent.toMillis() * ((double) (total - done) / done)));
    return Messages.text("task.left", Times.left(left));
  }

  private static void append(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      text.append(text.isEmpty() ? "" : " · ").append(part);
    }
  }
}
