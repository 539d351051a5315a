package io.sentineliq.workbench.detection.source;

import io.sentineliq.workbench.detection.SourceType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source with what has come from it.
 *
 * @param intervalHours how often something new is expected
 * @param critical how many detections of this severity came from it, whatever became of them
 */
public record SourceRow(
    UUID id,
    int version,
    String name,
    SourceType type,
    @Nullable String url,
    boolean isActive,
    @Nullable Integer intervalHours,
    @Nullable Instant lastSyncAt,
    long critical,
    long high,
    long medium,
    long low) {

  /** What it says of itself. */
  public NewSource said() {
    return new NewSource(name, type, url, intervalHours);
  }

  /** All of them. */
  public long total() {
    return critical + high + medium + low;
  }

  /** Whether nothing came for longer than expected. */
  public boolean isDue(Instant now) {
    if (!isActive || intervalHours == null) {
      return false;
    }
    return lastSyncAt == null || lastSyncAt.plus(Duration.ofHours(intervalHours)).isBefore(now);
  }
}
