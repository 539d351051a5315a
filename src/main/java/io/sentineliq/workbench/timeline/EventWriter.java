package io.sentineliq.workbench.timeline;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Adds many events that came in a file, those that are there already left out. */
final class EventWriter {

  private EventWriter() {}

  /** How many were not there yet. */
  static int add(
      UnitOfWork unit,
      TimelineSubjects about,
      List<ManualEntry> entries,
      SubjectRef ref,
      String file) {
    var known = known(unit, about, entries);
    var me = unit.reference(UserAccount.class, unit.actor().id());
    var added = 0;
    for (var entry : entries) {
      if (known.add(KnownEvent.of(entry))) {
        unit.add(new TimelineEvent(about, entry, me, unit.now()));
        added++;
      }
    }
    if (added > 0) {
      unit.audit(
          "DATA_IMPORTED",
          ref,
          Messages.text("timeline.imported", added, file),
          Difference.none(),
          Map.of("file", file, "rows", Integer.toString(entries.size())));
    }
    return added;
  }

  private static Set<KnownEvent> known(
      UnitOfWork unit, TimelineSubjects about, List<ManualEntry> entries) {
    var times = entries.stream().map(ManualEntry::at).distinct().toList();
    var queries = unit.queries(TimelineQueries_::new);
    return new HashSet<>(
        about.caseId() == null
            ? queries.knownOfIncident(Objects.requireNonNull(about.incidentId()), times)
            : queries.knownOfCase(about.caseId(), times));
  }
}
