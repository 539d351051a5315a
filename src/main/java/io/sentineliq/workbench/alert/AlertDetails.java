package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.extract.KnownList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything the detail pane shows of one alert. */
public record AlertDetails(
    UUID id,
    int version,
    Severity severity,
    String title,
    @Nullable String description,
    String source,
    @Nullable String externalId,
    AlertStatus status,
    @Nullable String category,
    @Nullable String assignee,
    int occurrences,
    Instant detectedAt,
    Instant lastSeenAt,
    Instant createdAt,
    @Nullable Instant acknowledgedAt,
    List<String> assets,
    List<String> tags,
    List<Sighting> observables,
    List<Event> timeline,
    @Nullable RawRecord raw) {

  /**
   * An observable of this alert.
   *
   * @param type its type as stored, {@code IP}, {@code DOMAIN}, …
   * @param value as the source wrote it; hostile, shown defanged
   * @param otherAlerts how many other alerts of the workspace hold it too; 0 when it is context
   * @param lists what is known of it
   * @param isContext whether it is in too many records to tie any together
   */
  public record Sighting(
      UUID id,
      String type,
      String value,
      long otherAlerts,
      List<KnownList> lists,
      boolean isContext) {}

  /** Something that happened to this alert, newest first. */
  public record Event(Instant at, String actor, String title, @Nullable String description) {}

  /**
   * The record exactly as it was read.
   *
   * @param sha256 hexadecimal digest of its bytes
   * @param text the bytes as text, cut at 64 KiB for the screen
   */
  public record RawRecord(String sha256, long sizeInBytes, String text) {}
}
