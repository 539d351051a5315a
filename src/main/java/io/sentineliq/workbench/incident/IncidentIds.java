package io.sentineliq.workbench.incident;

import io.sentineliq.workbench.platform.persistence.Reading;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.Page;

/** The ids that a view of the incidents has. */
final class IncidentIds {

  private static final Set<IncidentView> OPEN =
      EnumSet.of(
          IncidentView.OPEN,
          IncidentView.CRITICAL,
          IncidentView.RUNNING_OUT,
          IncidentView.LATE,
          IncidentView.MINE,
          IncidentView.NOBODYS);

  private IncidentIds() {}

  static List<UUID> of(Reading unit, IncidentQuery query, Page page) {
    var view = query.view();
    return unit.queries(IncidentQueries_::new)
        .ids(
            contains(query.words()),
            OPEN.contains(view),
            view == IncidentView.CRITICAL,
            view == IncidentView.RUNNING_OUT,
            view == IncidentView.LATE,
            view == IncidentView.NOBODYS,
            view == IncidentView.MINE,
            view == IncidentView.DETECTED,
            view == IncidentView.ACKNOWLEDGED,
            view == IncidentView.RESOLVED,
            unit.now(),
            unit.now().minus(IncidentView.DAYS, ChronoUnit.DAYS),
            unit.actor().id(),
            page);
  }

  /** A pattern for what contains {@code words}, in which nothing of theirs is a wildcard. */
  private static String contains(String words) {
    var literal = words.toLowerCase(Locale.ROOT).replace("!", "!!");
    return "%" + literal.replace("%", "!%").replace("_", "!_") + "%";
  }
}
