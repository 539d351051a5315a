package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Something about a case that nobody must overlook; features above add theirs. */
public interface CaseAlarm {

  /** What is wrong with which of {@code caseIds}, in a few words. One statement for all of them. */
  Map<UUID, String> of(Reading unit, Collection<UUID> caseIds);
}
