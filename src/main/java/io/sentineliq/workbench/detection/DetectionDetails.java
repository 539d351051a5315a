package io.sentineliq.workbench.detection;

import org.jspecify.annotations.Nullable;

/**
 * Everything the screen shows of one detection.
 *
 * @param statusReason why it stands where it stands
 * @param reasons why it was found; the points add up to the confidence, which ends at 100
 */
public record DetectionDetails(
    DetectionRow row, @Nullable String statusReason, LookalikeReasons reasons) {}
