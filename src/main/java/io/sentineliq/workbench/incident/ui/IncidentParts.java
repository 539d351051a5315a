package io.sentineliq.workbench.incident.ui;

import io.sentineliq.workbench.incident.IncidentDetails;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.fx.DetailPart;
import io.sentineliq.workbench.platform.fx.RecordLink;
import io.sentineliq.workbench.platform.persistence.Presence;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * What other features bring to the screen of one incident.
 *
 * @param tabs beside those of its own
 * @param casesOf tells the cases that look into one
 * @param caseOpener makes a case of one
 * @param opener shows another record in its own place
 * @param presence knows who else has one open
 */
public record IncidentParts(
    List<DetailPart<IncidentDetails>> tabs,
    BiFunction<UUID, Progress, List<RecordLink>> casesOf,
    Consumer<IncidentDetails> caseOpener,
    Consumer<SubjectRef> opener,
    Presence presence) {

  /** Keeps a copy. */
  public IncidentParts {
    tabs = List.copyOf(tabs);
  }
}
