package io.sentineliq.workbench.detection.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A tracker that matched in a detected text, and where. */
@Entity
@Table(name = "tracker_match")
@IdClass(TextMatch.Key.class)
public class TextMatch {

  /** A tracker matches a text once, in many places. */
  public record Key(UUID trackerId, UUID detectionId) {}

  @Id
  @Column(name = "tracker_id")
  private UUID trackerId;

  @Id
  @Column(name = "detection_id")
  private UUID detectionId;

  @TenantId
  @PartitionKey
  @Column(name = "workspace_id", nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(name = "matched_at", nullable = false)
  private Instant matchedAt;

  @Column(nullable = false, length = 200_000)
  private String places;

  @Column(nullable = false)
  private byte[] digest;

  protected TextMatch() {}

  /** {@code find} in the text of the detection. */
  public TextMatch(UUID detectionId, TrackerFind find, Instant now) {
    this.trackerId = find.tracker().id();
    this.detectionId = detectionId;
    this.places = TextJson.of(find.places());
    this.digest = find.digest().clone();
    this.matchedAt = now;
  }

  /** Matches where {@code find} says, after the tracker was changed; whether that is elsewhere. */
  public boolean moveTo(TrackerFind find, Instant now) {
    var other = TextJson.of(find.places());
    if (other.equals(places)) {
      return false;
    }
    places = other;
    digest = find.digest().clone();
    matchedAt = now;
    return true;
  }

  /** Whose tracker. */
  public UUID trackerId() {
    return trackerId;
  }

  /** In whose text. */
  public UUID detectionId() {
    return detectionId;
  }

  /** Where. */
  List<MatchPlace> places() {
    return TextJson.read(places, MatchPlace.class);
  }
}
