package io.sentineliq.workbench.detection.text;

import java.util.UUID;

/** A word that a tracker put on a detection. */
public record TagOfDetection(UUID detectionId, String tag) {}
