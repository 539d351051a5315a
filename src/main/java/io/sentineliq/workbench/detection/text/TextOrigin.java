package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.detection.SourceType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where texts come from.
 *
 * @param isByHand whether a person records them, who need no tracker for that
 * @param brandId whose they are while no tracker says so
 */
public record TextOrigin(
    @Nullable UUID sourceId,
    String name,
    SourceType type,
    boolean isByHand,
    @Nullable UUID brandId) {}
