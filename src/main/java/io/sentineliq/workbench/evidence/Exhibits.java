package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.platform.list.FacetSource;
import io.sentineliq.workbench.platform.list.ListSource;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Exhibits as screens, reports and commands read them. Never called on the interface thread. */
public interface Exhibits extends ListSource<ExhibitQuery, ExhibitRow>, FacetSource<ExhibitFacet> {

  /** The exhibits of a case, by their numbers. */
  List<UUID> ofCase(UUID caseId, Progress progress);

  /** One of them in full, its chain verified. */
  ExhibitDetails details(UUID id, Progress progress);

  /** Those of {@code numbers} that are there and not hidden from the person. */
  Map<ExhibitNumber, UUID> numbered(Collection<ExhibitNumber> numbers, Progress progress);

  /** The whole chain of one of them, oldest first. */
  List<CustodyEntryRow> custody(UUID id, Progress progress);
}
