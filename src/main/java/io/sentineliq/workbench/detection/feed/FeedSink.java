package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.detection.text.TextDraft;

/** Takes what a feed holds, in its order. */
interface FeedSink {

  /** A name that was registered or certified. */
  void domain(String name);

  /** A text. */
  void text(TextDraft draft);

  /** A record that cannot be read. */
  void rejected(long line);
}
