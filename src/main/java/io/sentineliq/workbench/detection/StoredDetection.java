package io.sentineliq.workbench.detection;

import org.jspecify.annotations.Nullable;

/** A detection and the name of its brand. */
record StoredDetection(Detection detection, @Nullable String brand) {

  /** The line that lists show of it. */
  DetectionRow row() {
    return detection.row(brand);
  }
}
