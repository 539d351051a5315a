package io.sentineliq.workbench.detection.feed;

import io.sentineliq.workbench.detection.text.TextTally;

/**
 * What became of a feed.
 *
 * @param read how many domains and texts it holds, as far as it was read
 * @param resumedAt how many of them were read by an import before that did not come to its end
 * @param lookalikes how many domains look like a watched brand's well enough
 * @param added how many of these are new
 * @param texts what became of the texts
 * @param rejected records that could not be read
 */
public record FeedSummary(
    String name,
    long read,
    long resumedAt,
    long lookalikes,
    long added,
    TextTally texts,
    long rejected) {

  /** How many detections it brought. */
  public long detections() {
    return added + texts.added();
  }
}
