package io.sentineliq.workbench.detection.leak;

/** Takes what is found, in the order of the text. */
@FunctionalInterface
public interface LeakSink {

  /**
   * Takes one finding.
   *
   * @param clear the value in its normal form; not to be kept, shown or logged
   */
  void accept(Leak leak, String clear);
}
