package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.platform.list.CsvExport;
import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.workspace.Colleague;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Infringements as screens and commands use them. Never called on the user-interface thread. */
public interface Infringements
    extends ListSource<InfringementQuery, InfringementRow>, FacetSource<InfringementFacet> {

  /** One of them in full, or {@code Problem.NotFound}. */
  InfringementDetails details(UUID id, Progress progress);

  /** How many have work to do. */
  long openCount();

  /** A new infringement of {@code brandId}. */
  UUID add(UUID brandId, NewInfringement infringement);

  /**
   * What {@code detectionId} found is an infringement. {@code Problem.Conflict} without a brand.
   */
  UUID promote(UUID detectionId, NewInfringement infringement);

  /** It says something else of itself. */
  void change(UUID id, int expectedVersion, NewInfringement infringement);

  /** Goes on, for a reason where that is asked for. */
  void moveTo(UUID id, int expectedVersion, InfringementStatus next, @Nullable String reason);

  /** Who answers for it; null for nobody. {@code Problem.NotFound} for strangers. */
  void assign(UUID id, int expectedVersion, @Nullable UUID personId);

  /** Those that are worked on as the incident. */
  List<InfringementRow> ofIncident(UUID incidentId, Progress progress);

  /** Who can answer for one. */
  List<Colleague> colleagues(Progress progress);

  /** Opens an incident for it, linked both ways; the incident. */
  UUID openIncident(UUID id, int expectedVersion);

  /** Plans a takedown as a draft. */
  UUID plan(UUID infringementId, NewTakedown takedown);

  /** A draft says something else. */
  void rewrite(UUID takedownId, int expectedVersion, NewTakedown takedown);

  /** A takedown goes on; what came of it, as far as something did. */
  void moveTakedown(
      UUID takedownId, int expectedVersion, TakedownStatus next, @Nullable String result);

  /** Tells the history that a list of them was written to a file. */
  void exported(CsvExport.Written written);
}
