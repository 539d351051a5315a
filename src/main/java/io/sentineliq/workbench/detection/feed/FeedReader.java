package io.sentineliq.workbench.detection.feed;

import java.io.IOException;
import java.io.InputStream;

/** Reads one kind of feed. */
@FunctionalInterface
interface FeedReader {

  /** Hands everything in {@code in} to {@code sink}; {@code file} is what it is called. */
  void read(String file, InputStream in, FeedSink sink) throws IOException;
}
