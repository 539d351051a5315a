package io.sentineliq.workbench.detection.source;

import io.sentineliq.workbench.detection.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of itself, checked by {@link SourceInput}.
 *
 * @param intervalHours how often something new is expected of it; null when nobody waits
 */
public record NewSource(
    String name, SourceType type, @Nullable String url, @Nullable Integer intervalHours) {}
