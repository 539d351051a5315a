package io.sentineliq.workbench.detection.leak;

/** Hands on what the readers find. */
record Findings(LeakText text, LeakSink sink) {

  /** Found from {@code from} to {@code to}; where reading goes on. */
  int found(LeakKind kind, int from, int to, String normal) {
    sink.accept(new Leak(kind, Mask.of(kind, normal), text.offset(from), to - from), normal);
    return to;
  }
}
