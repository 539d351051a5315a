package io.sentineliq.workbench.detection;

/** What a list of detections can be sorted by. */
public enum DetectionColumn {
  SEVERITY,
  TITLE,
  BRAND,
  STATUS,
  CONFIDENCE,
  SOURCE,
  DETECTED
}
