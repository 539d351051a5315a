package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.alert.ActResult;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.casefile.template.TemplateText;
import io.sentineliq.workbench.observable.LinkedObservableRow;
import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Cases as screens and commands use them. Never called on the user-interface thread. */
public interface Cases extends ListSource<CaseQuery, CaseRow>, FacetSource<CaseFacet> {

  /**
   * Does {@code act} to those of {@code ids} that allow it, in chunks that each are complete in
   * themselves; all of it can be taken back as one. What was cancelled stays done as far as it
   * came.
   */
  ActResult act(CaseAct act, List<UUID> ids, Progress progress);

  /** Who can investigate, by name. */
  List<Colleague> colleagues(Progress progress);

  /** One of them in full. */
  CaseDetails details(UUID id, Progress progress);

  /** The case of a number, unless it is hidden from the person. */
  Optional<UUID> numbered(int number, Progress progress);

  /** The alerts of a case, the newest first. */
  ListSource<UUID, AlertRow> alerts();

  /** The observables of a case, indicators first. */
  ListSource<UUID, LinkedObservableRow> observables();

  /** How many are worked on. */
  long openCount();

  /** A new case in the hands of whoever opens it; its id. */
  UUID open(Opening opening);

  /** Adds alerts to a case that is worked on. */
  void add(UUID id, List<UUID> alertIds, boolean carriesObservables);

  /** To review, or back to work. */
  void moveTo(UUID id, int expectedVersion, CaseStatus next);

  /** Somebody else answers for it; whoever did stays in its team. */
  void assign(UUID id, int expectedVersion, UUID userId);

  /** What stands in the way of closing it. */
  List<Unsettled> unsettled(UUID id, Progress progress);

  /**
   * It ended. {@code Problem.Conflict} unless there is a decision for each thing that stands in the
   * way.
   */
  void close(UUID id, int expectedVersion, String reason, Map<UUID, ClosingDecision> decisions);

  /** It did not end after all. */
  void reopen(UUID id, int expectedVersion, String reason);

  /** It is kept and never changed again. */
  void archive(UUID id, int expectedVersion);

  /** {@code otherId} is {@code kind} to {@code id}. */
  void link(UUID id, UUID otherId, CaseLinkKind kind);

  /** {@code otherId} has nothing more to do with {@code id}. */
  void unlink(UUID id, UUID otherId);

  /**
   * Brings what belongs to {@code id} into {@code intoId} and voids it as a duplicate; can be taken
   * back. {@code Problem.Conflict} while something other than tasks stands in the way of its end.
   */
  void merge(UUID id, int expectedVersion, UUID intoId);

  /** Says something else of itself; who sees it follows. */
  void change(UUID id, int expectedVersion, NewCase words);

  /** Who could see it, and who works on it. */
  CaseAudience audience(UUID id, Progress progress);

  /** {@code members} work on it beside its investigator. */
  void team(UUID id, int expectedVersion, Set<UUID> members);

  /** The templates that are shipped and the workspace's own. */
  List<TemplateText> templates(Progress progress);

  /** Keeps what is to be done in the case as a template that everybody sees. */
  void saveTemplate(UUID id, String name);

  /** How many cases each view has. */
  Map<CaseView, Long> counts(Progress progress);

  /** Keeps an export of the list in the history. */
  void exported(CsvExport.Written written);

  /** The cases that look into an incident, without those hidden from the person. */
  List<CaseLinkRow> ofIncident(UUID incidentId, Progress progress);

  /**
   * What a new case begins with.
   *
   * @param alertIds at most a thousand
   */
  record Opening(
      NewCase caseFile,
      List<UUID> alertIds,
      Optional<UUID> incidentId,
      boolean carriesObservables,
      Optional<TemplateText> template) {

    /** A case that follows no template. */
    public Opening(
        NewCase caseFile,
        List<UUID> alertIds,
        Optional<UUID> incidentId,
        boolean carriesObservables) {
      this(caseFile, alertIds, incidentId, carriesObservables, Optional.empty());
    }
  }

  /** Something that needs a decision before a case is closed. */
  record Unsettled(UUID id, String title) {}
}
