package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.alert.AlertDetails.Event;
import io.sentineliq.workbench.alert.AlertDetails.RawRecord;
import io.sentineliq.workbench.alert.AlertDetails.Sighting;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.timeline.TimelineQueries_;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Reads everything the detail pane shows of one alert, in six statements. */
final class AlertReader {

  private static final int EVENTS = 200;

  private AlertReader() {}

  static AlertDetails details(Reading unit, UUID alertId) {
    var queries = unit.queries(AlertQueries_::new);
    var alert =
        queries
            .withAssignee(alertId)
            .orElseThrow(() -> new Problem.NotFound(Alert.class.getSimpleName()).asException());
    return alert.details(
        queries.assets(alertId),
        queries.tags(alertId),
        sightings(queries, alertId),
        timeline(unit, alertId),
        raw(unit, alertId));
  }

  private static List<Sighting> sightings(AlertQueries queries, UUID alertId) {
    return queries.sightings(alertId).stream().map(SightingRow::sighting).toList();
  }

  private static List<Event> timeline(Reading unit, UUID alertId) {
    return unit.queries(TimelineQueries_::new).ofAlert(alertId, Page.first(EVENTS)).stream()
        .map(row -> new Event(row.at(), row.actor(), row.title(), row.description()))
        .toList();
  }

  private static @Nullable RawRecord raw(Reading unit, UUID alertId) {
    return unit.find(AlertRawRecord.class, alertId).map(AlertRawRecord::shown).orElse(null);
  }
}
