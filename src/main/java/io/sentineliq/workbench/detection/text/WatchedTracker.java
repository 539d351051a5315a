package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.detection.tracker.Tracker;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tracker that is ready to be run.
 *
 * @param severity how bad a match is
 * @param tag what a text is tagged with when it matches
 * @param notifyFrom from which severity on those who run the workspace are told
 */
public record WatchedTracker(
    UUID id,
    String name,
    Tracker tracker,
    @Nullable UUID brandId,
    Severity severity,
    @Nullable String tag,
    @Nullable Severity notifyFrom) {}
