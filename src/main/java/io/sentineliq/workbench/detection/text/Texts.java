package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** Detected texts as screens and commands use them. Never called on the user-interface thread. */
public interface Texts {

  /**
   * Records a text that a person found, whether a tracker matches in it or not; its detection.
   * {@code Problem.Conflict} when the same text was recorded before.
   */
  UUID record(TextDraft draft, TextOrigin origin, Progress progress);

  /** Keeps the texts in which a tracker matches, each once. */
  TextTally keep(List<TextDraft> drafts, TextOrigin origin, Progress progress);

  /**
   * The clear value of a part of a text. The history says first who reads it and why.
   *
   * @param reason why; must be said
   */
  String reveal(UUID detectionId, SensitiveSpan span, String reason, Progress progress);
}
