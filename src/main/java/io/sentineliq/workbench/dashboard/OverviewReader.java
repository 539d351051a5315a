package io.sentineliq.workbench.dashboard;

import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertOrigin;
import io.sentineliq.workbench.alert.Alerts;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.incident.Incidents;
import io.sentineliq.workbench.notification.Notifications;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.LongStream;

/** Asks the features for their numbers. Never on the user-interface thread. */
public record OverviewReader(
    Alerts alerts,
    Incidents incidents,
    Cases cases,
    Notifications notifications,
    Detections detections) {

  /** How many days the first page looks back on. */
  public static final int DAYS = 14;

  /** How many brands the first page names. */
  public static final int BRANDS = 4;

  /**
   * The numbers as they stand.
   *
   * @param since when the person was here last
   * @param today the last of the days, which begin in {@code zone}
   */
  public Overview read(Instant since, LocalDate today, ZoneId zone, Progress progress) {
    var open = AlertFilter.EVERYTHING.withStatuses(AlertFilter.OPEN);
    var arrived = AlertFilter.EVERYTHING.withOrigin(new AlertOrigin.Arrival(since));
    var midnights =
        LongStream.rangeClosed(1 - DAYS, 1)
            .mapToObj(day -> today.plusDays(day).atStartOfDay(zone).toInstant())
            .toList();
    return new Overview(
        alerts.facets(open, progress),
        alerts.facets(arrived, progress).total(),
        notifications.unread(),
        incidents.metrics(progress),
        cases.counts(progress),
        alerts.perDay(midnights, progress),
        detections.perBrand(BRANDS, progress));
  }
}
