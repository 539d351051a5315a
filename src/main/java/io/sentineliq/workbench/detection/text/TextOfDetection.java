package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A detected text as the screen shows it.
 *
 * @param masked the text with what is sensitive covered
 * @param spans what is covered
 * @param matches which trackers matched, and where
 * @param reasons why it is worth a look
 */
public record TextOfDetection(
    String masked,
    List<SensitiveSpan> spans,
    List<MatchOfText> matches,
    List<TextReason> reasons,
    List<String> tags,
    @Nullable String url,
    @Nullable String author) {

  /** Reads it; {@code reasons} as they are stored with the detection. */
  public static Optional<TextOfDetection> read(Reading unit, UUID detectionId, String reasons) {
    var queries = unit.queries(TextQueries_::new);
    return queries
        .text(detectionId)
        .map(
            text ->
                new TextOfDetection(
                    text.masked(),
                    text.spans(),
                    queries.matches(detectionId),
                    TextJson.read(reasons, TextReason.class),
                    queries.tags(detectionId),
                    text.url(),
                    text.author()));
  }
}
