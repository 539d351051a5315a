package io.sentineliq.workbench.note;

import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** Long texts and their revisions. Never called on the user-interface thread. */
public interface LongTexts {

  /** Most characters of a text. */
  int LONGEST = 1_000_000;

  /** The text as it is stored. */
  LongText read(TextRef ref, Progress progress);

  /**
   * Saves {@code text}, which was typed on top of {@code base}. When the stored text is another by
   * now, both are merged; where they cannot be, nothing is saved.
   */
  SaveOutcome save(TextRef ref, String base, String text);

  /** The saved states of a text, the newest first. */
  List<RevisionRow> revisions(TextRef ref, Progress progress);

  /** The text of a revision. */
  String revision(UUID id, Progress progress);
}
