package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.casefile.CaseAlarm;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A case says so wherever it is shown when an exhibit of it is not what was collected. */
public final class EvidenceAlarm implements CaseAlarm {

  @Override
  public Map<UUID, String> of(Reading unit, Collection<UUID> caseIds) {
    return unit.queries(EvidenceQueries_::new).failures(caseIds).stream()
        .collect(
            Collectors.toMap(
                CaseFailures::caseId,
                found -> Messages.text("evidence.case.failed", found.exhibits())));
  }
}
