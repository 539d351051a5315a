package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.classification.Severity;
import java.util.UUID;

/** What is covered in the text of a detection, as it is stored. */
public record SpansOfText(UUID detectionId, String spans) {

  /** Whether something of it is bad to lose. */
  public boolean isLeak() {
    return TextJson.read(spans, SensitiveSpan.class).stream()
        .anyMatch(span -> span.kind().severity().rank() >= Severity.HIGH.rank());
  }
}
