package io.sentineliq.workbench.observable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often people said that they had met an observable in their own network, and when. */
public record ObservableSightings(int count, @Nullable Instant first, @Nullable Instant last) {}
