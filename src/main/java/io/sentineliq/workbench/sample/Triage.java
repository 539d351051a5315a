package io.sentineliq.workbench.sample;

import io.sentineliq.workbench.alert.AlertAct;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.alert.AlertService;
import io.sentineliq.workbench.alert.AlertStatus;
import io.sentineliq.workbench.alert.Resolution;
import io.sentineliq.workbench.platform.list.IdSnapshot;
import io.sentineliq.workbench.platform.task.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The work of the team before today, so that the queue looks as a queue does: noise is closed with
 * its reason, the mails of the first day are with somebody, the last night is untouched.
 */
final class Triage {

  private static final int WINDOW = 500;
  private static final Set<String> CASE = Set.of("inv-8841");

  private final AlertService alerts;
  private final List<UUID> colleagues;
  private final Instant end;
  private final List<AlertRow> rows = new ArrayList<>();

  /** Works on {@code alerts}; {@code colleagues} may be empty. */
  Triage(AlertService alerts, List<UUID> colleagues, Instant end) {
    this.alerts = alerts;
    this.colleagues = colleagues;
    this.end = end;
  }

  /** Works, unless somebody has begun to. */
  void work(Progress progress) {
    read(progress);
    if (rows.stream().allMatch(row -> row.status() == AlertStatus.NEW)) {
      closeNoise(progress);
      workOnTheIntrusion(progress);
    }
  }

  private void read(Progress progress) {
    var ids = alerts.allIds(AlertQuery.newestFirst(), progress);
    for (var from = 0; from < ids.size(); from += WINDOW) {
      rows.addAll(alerts.rows(ids.subList(from, Math.min(ids.size(), from + WINDOW)), progress));
    }
  }

  private void closeNoise(Progress progress) {
    dismiss(
        older(1).and(titled("SCAN Inbound", "SCAN SSH", "Port scan", "Port 22")),
        Resolution.BENIGN,
        "Scanners of the internet, stopped at the edge. Nothing answered.",
        progress);
    dismiss(
        older(2).and(titled("Backup software")),
        Resolution.FALSE_POSITIVE,
        "The nightly backup job. An exception to the rule is asked for.",
        progress);
    dismiss(
        older(3).and(titled("Bulk mail", "Attachment of a forbidden")),
        Resolution.BENIGN,
        "The gateway has dealt with it.",
        progress);
    dismiss(
        older(8).and(titled("Failed logons in a burst")),
        Resolution.DUPLICATE,
        "Told by the help desk's tickets already.",
        progress);
    act(
        new AlertAct.Resolve(Resolution.TRUE_POSITIVE, "Uninstalled, the owner was told."),
        older(6).and(titled("Administration tool")),
        progress);
    act(
        new AlertAct.Acknowledge(),
        older(4).and(titled("POLICY", "Driver", "Failed logons followed")),
        progress);
    act(new AlertAct.Tag(Set.of("patch-day"), Set.of()), titled("OpenSSL", "Browser"), progress);
  }

  private void workOnTheIntrusion(Progress progress) {
    var mails = titled("Macro attachment", "Mail reported");
    var loader = titled("Microsoft Word", "Encoded PowerShell", "MALWARE Loader", "Scheduled task");
    act(new AlertAct.Tag(CASE, Set.of()), mails.or(loader), progress);
    assign(0, mails, progress);
    act(new AlertAct.Take(), loader, progress);
    assign(1, older(4).and(titled("MALWARE Beacon")), progress);
    act(
        new AlertAct.Resolve(Resolution.TRUE_POSITIVE, "The domain is blocked."),
        titled("Look-alike"),
        progress);
    act(new AlertAct.Acknowledge(), titled("Domain admin logon"), progress);
    correctAMistake(titled("Account and group discovery", "Domain trust"), progress);
  }

  /** Closed too early on the day, and opened again when the loader was found. */
  private void correctAMistake(Predicate<AlertRow> which, Progress progress) {
    dismiss(which, Resolution.BENIGN, "An administrator looking around.", progress);
    act(
        new AlertAct.Reopen("upd.exe started it, no administrator: the loader of INV-8841."),
        which,
        progress);
    act(new AlertAct.Tag(CASE, Set.of()), which, progress);
  }

  private void dismiss(
      Predicate<AlertRow> which, Resolution resolution, String reason, Progress progress) {
    act(new AlertAct.Dismiss(resolution, reason), which, progress);
  }

  private void assign(int colleague, Predicate<AlertRow> which, Progress progress) {
    var act =
        colleagues.isEmpty()
            ? new AlertAct.Take()
            : new AlertAct.Assign(colleagues.get(colleague % colleagues.size()));
    act(act, which, progress);
  }

  private void act(AlertAct act, Predicate<AlertRow> which, Progress progress) {
    var ids = rows.stream().filter(which).map(AlertRow::id).toList();
    if (!ids.isEmpty()) {
      progress.stopIfCancelled();
      alerts.act(act, IdSnapshot.of(ids, true), Progress.unwatched());
    }
  }

  private Predicate<AlertRow> older(int days) {
    var limit = end.minus(Duration.ofDays(days));
    return row -> row.detectedAt().isBefore(limit);
  }

  private static Predicate<AlertRow> titled(String... beginnings) {
    return row -> List.of(beginnings).stream().anyMatch(row.title()::startsWith);
  }
}
