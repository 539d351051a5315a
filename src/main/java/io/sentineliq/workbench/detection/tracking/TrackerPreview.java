package io.sentineliq.workbench.detection.tracking;

import java.util.List;
import java.util.UUID;

/**
 * What a tracker would find in the stored texts, before anything is stored.
 *
 * @param texts how many were searched
 * @param found how many it would match
 * @param added how many of them it does not match now
 * @param lost how many it matches now and would not match any more
 * @param examples {@value #MOST} changes at most
 */
public record TrackerPreview(
    long texts, long found, long added, long lost, List<Example> examples) {

  /** More are counted, not listed. */
  public static final int MOST = 100;

  /**
   * A text for which something changes.
   *
   * @param context where it matches, with what is sensitive covered; empty for one that is lost
   */
  public record Example(UUID detectionId, String title, String context, boolean isAdded) {}
}
