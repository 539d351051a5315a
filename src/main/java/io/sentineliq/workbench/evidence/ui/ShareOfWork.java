package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Numbers;

/** The progress of one item among several: bytes of all, the rate, and which one it is. */
final class ShareOfWork implements Progress {

  private static final double NANOS = 1e9;

  private final Progress whole;
  private final long before;
  private final long total;
  private final String name;
  private final long begin = System.nanoTime();

  /**
   * A share of {@code whole}.
   *
   * @param before bytes of the items that are done
   * @param total bytes of all of them
   */
  ShareOfWork(Progress whole, long before, long total, String name) {
    this.whole = whole;
    this.before = before;
    this.total = total;
    this.name = name;
  }

  @Override
  public void report(long done, long itemTotal, String detail) {
    var seconds = (System.nanoTime() - begin) / NANOS;
    var rate = seconds <= 0 ? 0 : Math.round(done / seconds);
    whole.report(before + done, total, Messages.text("evidence.rate", Numbers.bytes(rate), name));
  }

  @Override
  public boolean isCancelled() {
    return whole.isCancelled();
  }

  @Override
  public Registration onCancel(Runnable action) {
    return whole.onCancel(action);
  }
}
