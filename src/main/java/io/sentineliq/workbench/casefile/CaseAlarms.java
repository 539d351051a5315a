package io.sentineliq.workbench.casefile;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Marks cases in which something must not be overlooked. */
record CaseAlarms(List<CaseAlarm> sources) {

  /** {@code rows} with what is wrong in each; one statement of each source for all of them. */
  List<CaseRow> in(Reading unit, List<CaseRow> rows) {
    if (rows.isEmpty()) {
      return rows;
    }
    var ids = rows.stream().map(CaseRow::id).toList();
    var words = new HashMap<UUID, String>();
    for (var source : sources) {
      source.of(unit, ids).forEach((id, said) -> words.merge(id, said, (a, b) -> a + "; " + b));
    }
    return rows.stream().map(row -> row.alarming(words.getOrDefault(row.id(), ""))).toList();
  }
}
