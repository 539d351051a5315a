package io.sentineliq.workbench.note;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.timeline.TimelineSubjects;
import java.util.List;
import java.util.UUID;

/** Notes about incidents and cases; their texts are {@link LongTexts}. */
public interface Notes {

  /** A new empty note. */
  UUID add(TimelineSubjects about);

  /** The notes about a case, the newest first. */
  List<NoteRow> ofCase(UUID caseId, Progress progress);

  /** The notes about an incident, the newest first. */
  List<NoteRow> ofIncident(UUID incidentId, Progress progress);
}
