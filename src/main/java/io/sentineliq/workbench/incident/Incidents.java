package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.incident.playbook.Playbook;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Incidents as screens and commands use them. Never called on the user-interface thread. */
public interface Incidents
    extends ListSource<IncidentQuery, IncidentRow>, FacetSource<IncidentFacet> {

  /** One of them in full. */
  IncidentDetails details(UUID id, Progress progress);

  /** The alerts of an incident, the newest first. */
  ListSource<UUID, AlertRow> alerts();

  /** The observables of an incident, indicators first. */
  ListSource<UUID, LinkedObservableRow> observables();

  /** It says something else of itself. Its time is agreed anew only while it is open. */
  void change(UUID id, int expectedVersion, IncidentSaid said);

  /** It affects {@code names} from now on. */
  void systems(UUID id, int expectedVersion, Set<String> names);

  /** How many are open. */
  long openCount();

  /** A new incident with what is chosen of its alerts. */
  UUID escalate(Escalation escalation);

  /** Goes on to an open phase. */
  void moveTo(UUID id, int expectedVersion, IncidentStatus next);

  /**
   * Does {@code act} to those of {@code ids} that allow it, in chunks that each are complete in
   * themselves; all of it can be taken back as one. What was cancelled stays done as far as it
   * came.
   */
  ActResult act(IncidentAct act, List<UUID> ids, Progress progress);

  /** Who can answer for incidents, by name. */
  List<Colleague> colleagues(Progress progress);

  /** How many incidents each view has, and the mean times. */
  IncidentMetrics metrics(Progress progress);

  /** Keeps an export of the list in the history. */
  void exported(CsvExport.Written written);

  /** Who can work on it, and who does. */
  IncidentPeople people(UUID id, Progress progress);

  /** {@code members} work on it beside whoever answers for it. */
  void team(UUID id, int expectedVersion, Set<UUID> members);

  /** Somebody answers for it, or nobody. */
  void assign(UUID id, int expectedVersion, @Nullable UUID userId);

  /** It is over, which {@code summary} explains; when it was over already, explains it anew. */
  void resolve(UUID id, int expectedVersion, String summary);

  /** Nothing more is to be done. */
  void close(UUID id, int expectedVersion);

  /** Back to an earlier phase, for a reason. */
  void reopen(UUID id, int expectedVersion, IncidentStatus earlier, String reason);

  /** Adds the tasks of {@code playbook}; can be taken back. */
  void follow(UUID id, int expectedVersion, Playbook playbook);

  /** Tells of clocks that run out or ran out since the last time; how many. */
  int checkClocks();

  /** When the next clock of an open incident has something to tell; nothing when none has. */
  Optional<Instant> nextClock();

  /**
   * Alerts that become an incident.
   *
   * @param alertIds at most a thousand
   */
  record Escalation(
      NewIncident incident,
      List<UUID> alertIds,
      boolean carriesObservables,
      boolean carriesAssets) {}
}
