package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Cases as screens and commands use them. Never called on the user-interface thread. */
public interface Cases extends ListSource<CaseQuery, CaseRow> {

  /** One of them in full. */
  CaseDetails details(UUID id, Progress progress);

  /** The case of a number, unless it is hidden from the person. */
  Optional<UUID> numbered(int number, Progress progress);

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

  /**
   * What a new case begins with.
   *
   * @param alertIds at most a thousand
   */
  record Opening(
      NewCase caseFile,
      List<UUID> alertIds,
      Optional<UUID> incidentId,
      boolean carriesObservables) {}

  /** Something that needs a decision before a case is closed. */
  record Unsettled(UUID id, String title) {}
}
