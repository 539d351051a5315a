package io.sentineliq.workbench.detection.tracking;

import java.util.UUID;

/** What a detection is called. */
record TitleOfDetection(UUID id, String title) {}
