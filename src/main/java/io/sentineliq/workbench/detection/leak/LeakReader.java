package io.sentineliq.workbench.detection.leak;

/** Knows one shape of sensitive data. */
@FunctionalInterface
interface LeakReader {

  /** Hands on what begins at {@code at}; where reading goes on, {@code at} when it is nothing. */
  int read(int at);
}
