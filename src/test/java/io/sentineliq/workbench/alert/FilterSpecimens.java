package io.sentineliq.workbench.alert;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.observable.CyberObservable;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Five alerts that differ in everything a filter knows; each is named by its first word. */
record FilterSpecimens(WorkspaceSession session, StoredAlerts stored) {

  static void store(WorkspaceSession session) {
    var specimens = new FilterSpecimens(session, new StoredAlerts(session));
    var me = session.membership().userId();
    var beacon =
        specimens.add("Beacon of an invoice", "DNS", Severity.HIGH, "01", "status = 'NEW'");
    var dump =
        specimens.add(
            "Dump of LSASS memory", "EDR", Severity.CRITICAL, "02", "category = 'intrusion'");
    var mail =
        specimens.add(
            "Mail with a macro",
            "EDR",
            Severity.MEDIUM,
            "03",
            "status = 'ACKNOWLEDGED', assignee_id = '%s'".formatted(me));
    var port = specimens.add("Port scan", "Firewall", Severity.LOW, "04", closed("RESOLVED"));
    specimens.add("TLS 100% expired", "Scanner", Severity.LOW, "05", closed("DISMISSED"));
    specimens.stored.tag(beacon, "vip");
    specimens.stored.tag(dump, "vip");
    specimens.stored.tag(port, "noise");
    specimens.link(beacon, "cdn-invoice.example");
    specimens.link(mail, "mail.example");
  }

  static String name(AlertRow row) {
    return row.title().split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static String closed(String status) {
    return "status = '%s', resolved_at = updated_at, resolution = 'BENIGN'".formatted(status);
  }

  private UUID add(String title, String source, Severity severity, String day, String set) {
    var at = Instant.parse("2026-03-" + day + "T10:00:00Z");
    var alert = new Alert(title, source, "x" + Ids.next(), severity, at, at);
    session
        .transactions()
        .write(
            unit -> {
              unit.add(alert);
              unit.audit("ALERT_CREATED", alert.ref(), title, Difference.none());
            });
    stored.change(alert.id(), set);
    return alert.id();
  }

  /** Both on one workstation. */
  private void link(UUID alertId, String domain) {
    session
        .transactions()
        .write(
            unit -> {
              var alert = unit.require(Alert.class, alertId);
              var observable =
                  new CyberObservable(
                      Ids.next(),
                      ObservableType.DOMAIN,
                      domain,
                      domain,
                      digest(domain),
                      unit.now());
              unit.add(observable);
              unit.add(new AlertObservable(alert, observable, null, unit.now()));
              unit.add(new AlertAsset(alert, "WS-0231"));
              unit.audit("ALERT_PREPARED", alert.ref(), "", Difference.none());
            });
  }

  private static byte[] digest(String value) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
