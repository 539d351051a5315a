package io.sentineliq.workbench.detection;

import io.sentineliq.workbench.detection.text.TextDraft;
import io.sentineliq.workbench.platform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people type for detections, or refused with the field's name. */
public final class DetectionInput {

  private static final String REASON = "reason";
  private static final String CONTENT = "content";
  private static final int LONGEST_REASON = 2_000;

  private DetectionInput() {}

  /** The text of a detection. */
  public static String content(String typed) {
    if (typed.isBlank()) {
      throw new Problem.InvalidField(CONTENT, "detection.input.content", List.of()).asException();
    }
    if (typed.length() > TextDraft.LONGEST) {
      throw new Problem.InvalidField(
              CONTENT, "detection.input.content.tooLong", List.of(TextDraft.LONGEST))
          .asException();
    }
    return typed;
  }

  /** Why a sensitive value is looked at. */
  public static String reasonToReveal(String typed) {
    var text = typed.strip().replace('\0', '\u2400');
    if (text.isEmpty()) {
      throw new Problem.InvalidField(REASON, "detection.input.revealReason", List.of())
          .asException();
    }
    if (text.length() > LONGEST_REASON) {
      throw new Problem.InvalidField(
              REASON, "detection.input.reason.tooLong", List.of(LONGEST_REASON))
          .asException();
    }
    return text;
  }

  /** Why a detection goes to {@code next}: must be said where that is asked for. */
  public static @Nullable String reason(DetectionStatus next, @Nullable String typed) {
    var text = typed == null ? "" : typed.strip().replace('\0', '\u2400');
    if (text.isEmpty() && next.needsReason()) {
      throw new Problem.InvalidField(REASON, "detection.input.reason", List.of()).asException();
    }
    if (text.length() > LONGEST_REASON) {
      throw new Problem.InvalidField(
              REASON, "detection.input.reason.tooLong", List.of(LONGEST_REASON))
          .asException();
    }
    return text.isEmpty() ? null : text;
  }
}
