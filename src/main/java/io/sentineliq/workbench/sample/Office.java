package io.sentineliq.workbench.sample;

import io.sentineliq.workbench.sample.Collector.Event;
import io.sentineliq.workbench.sample.Endpoint.Rule;
import io.sentineliq.workbench.sample.Fortnight.Rhythm;
import io.sentineliq.workbench.sample.Suricata.Flow;
import io.sentineliq.workbench.sample.Suricata.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The noise from inside: passwords mistyped, rules bent, jobs at night, holes to be mended. */
final class Office {

  private static final Rule FAILED =
      Rule.of("Failed logons in a burst for one account", "low", "T1110.001");
  private static final Rule SUCCEEDED =
      Rule.of("Failed logons followed by a success", "medium", "T1110");
  private static final Rule ADMIN_TOOL =
      Rule.of("Administration tool run from a user profile", "medium", "T1219");
  private static final Rule DRIVER = Rule.of("Driver without a known signer loaded", "medium");
  private static final Rule BACKUP =
      Rule.of("Backup software read the directory database", "high", "T1003.003");

  private static final Signature CLOUD_STORAGE =
      new Signature(
          4_300_001,
          "POLICY Cloud storage client that is not approved",
          "Potential Corporate Privacy Violation",
          3,
          List.of());
  private static final Signature PLAIN_PASSWORD =
      new Signature(
          4_300_002,
          "POLICY Password sent over plain HTTP",
          "Potential Corporate Privacy Violation",
          2,
          List.of("T1040"));
  private static final Event BULK_MAIL =
      new Event("Northgate|Mail Gateway", "MG-120", "Bulk mail with tracking links", 2);
  private static final Event BLOCKED_FILE =
      new Event("Northgate|Mail Gateway", "MG-210", "Attachment of a forbidden type removed", 4);
  private static final List<Event> HOLES =
      List.of(
          new Event("Larch|Vulnerability Scanner", "LV-1", "OpenSSL older than its last repair", 6),
          new Event("Larch|Vulnerability Scanner", "LV-2", "Remote desktop without NLA", 5),
          new Event("Larch|Vulnerability Scanner", "LV-3", "Browser two versions behind", 3),
          new Event("Larch|Vulnerability Scanner", "LV-4", "SMB signing not required", 6));

  private final Fortnight time;
  private final Random random;
  private final Suricata suricata;
  private final Endpoint endpoint;
  private final List<Line> lines = new ArrayList<>();

  Office(Fortnight time, Random random, Suricata suricata, Endpoint endpoint) {
    this.time = time;
    this.random = random;
    this.suricata = suricata;
    this.endpoint = endpoint;
  }

  List<Line> lines() {
    repeat(230, () -> logon(FAILED, " failed logons of "));
    repeat(60, () -> logon(SUCCEEDED, " failed logons, then one that succeeded, of "));
    repeat(90, () -> tool());
    repeat(40, () -> driver());
    repeat(28, () -> backup());
    repeat(90, () -> cloudStorage());
    repeat(50, () -> plainPassword());
    repeat(140, () -> mail(BULK_MAIL, "newsletter"));
    repeat(80, () -> mail(BLOCKED_FILE, "scan.js"));
    repeat(150, () -> hole());
    repeat(120, () -> remoteAccess("RA-11", "Sign-in failed", 2));
    repeat(24, () -> remoteAccess("RA-40", "Impossible travel between two sign-ins", 6));
    return lines;
  }

  private void repeat(int count, Runnable what) {
    for (var i = 0; i < count; i++) {
      what.run();
    }
  }

  private void logon(Rule rule, String words) {
    var person = Cast.person(random);
    var host = Cast.workstation(random);
    lines.add(
        endpoint.alert(
            time.draw(Rhythm.OFFICE, random),
            rule,
            host,
            (5 + random.nextInt(30)) + words + person + " on " + host.name(),
            "user.name",
            person,
            "source.ip",
            host.address()));
  }

  private void tool() {
    var host = Cast.workstation(random);
    lines.add(
        endpoint.alert(
            time.draw(Rhythm.OFFICE, random),
            ADMIN_TOOL,
            host,
            "remote-help.exe run from Downloads on " + host.name(),
            "user.name",
            Cast.person(random),
            "process.name",
            "remote-help.exe",
            "process.hash.sha256",
            Cast.sha256("remote-help.exe")));
  }

  private void driver() {
    var host = Cast.workstation(random);
    lines.add(
        endpoint.alert(
            time.draw(Rhythm.OFFICE, random),
            DRIVER,
            host,
            "lightmeter.sys loaded on " + host.name(),
            "dll.hash.sha256",
            Cast.sha256("lightmeter.sys")));
  }

  private void backup() {
    lines.add(
        endpoint.alert(
            time.draw(Rhythm.NIGHTLY, random),
            BACKUP,
            Cast.DOMAIN_CONTROLLER,
            "The nightly job of svc-backup read ntds.dit through a shadow copy",
            "user.name",
            Cast.STOLEN_KEY,
            "process.name",
            "backup-agent.exe",
            "process.hash.sha256",
            Cast.sha256("backup-agent.exe")));
  }

  private void cloudStorage() {
    lines.add(
        suricata.alert(
            time.draw(Rhythm.OFFICE, random),
            CLOUD_STORAGE,
            new Flow(Cast.workstation(random).address(), "203.0.113.180", 443, "tls"),
            "tls",
            Fields.of("sni", "sync.filebox.example", "version", "TLS 1.3")));
  }

  private void plainPassword() {
    lines.add(
        suricata.alert(
            time.draw(Rhythm.OFFICE, random),
            PLAIN_PASSWORD,
            new Flow(Cast.workstation(random).address(), "10.20.9.40", 80, "http"),
            "http",
            Fields.of("hostname", "printer.alderlume.internal", "url", "/login", "status", 200)));
  }

  private void mail(Event event, String file) {
    var sender = "news" + random.nextInt(40) + "@shop" + random.nextInt(12) + ".example";
    lines.add(
        Collector.cef(
            time.draw(Rhythm.OFFICE, random),
            event,
            "suser",
            sender,
            "duser",
            Cast.mailbox(Cast.person(random)),
            "fname",
            file));
  }

  private void hole() {
    var host = Cast.workstation(random);
    lines.add(
        Collector.cef(
            time.draw(Rhythm.WEEKLY, random),
            HOLES.get(random.nextInt(HOLES.size())),
            "dst",
            host.address(),
            "dhost",
            host.name(),
            "cat",
            "vulnerability"));
  }

  private void remoteAccess(String id, String name, int severity) {
    lines.add(
        Collector.leef(
            time.draw(Rhythm.OFFICE, random),
            id,
            name,
            severity,
            "src",
            "203.0.113." + (100 + random.nextInt(60)),
            "usrName",
            Cast.person(random)));
  }
}
