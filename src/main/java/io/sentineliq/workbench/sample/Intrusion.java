package io.sentineliq.workbench.sample;

import io.sentineliq.workbench.sample.Collector.Event;
import io.sentineliq.workbench.sample.Endpoint.Rule;
import io.sentineliq.workbench.sample.Suricata.Flow;
import io.sentineliq.workbench.sample.Suricata.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The intrusion, from the look-alike domain to the attempt at ransom twelve days later, as the
 * products saw it. The second half, from the stolen passwords on, is {@link Heist}.
 */
final class Intrusion {

  private static final int MAILS = 14;
  private static final int BEACONS = 46;
  private static final int PROBED_SHARES = 12;

  private static final Event LOOKALIKE_SEEN =
      new Event("Heron|Brand Watch", "BW-12", "Look-alike domain of alderlume registered", 5);
  private static final Event LURE_DELIVERED =
      new Event("Northgate|Mail Gateway", "MG-301", "Macro attachment delivered", 6);
  private static final Event LURE_REPORTED =
      new Event("Northgate|Mail Gateway", "MG-900", "Mail reported as phishing by its reader", 7);

  private static final Rule MACRO =
      Rule.of("Microsoft Word started a script interpreter", "high", "T1566.001", "T1204.002");
  private static final Rule ENCODED =
      Rule.of("Encoded PowerShell command with a download", "high", "T1059.001", "T1027");
  private static final Rule AUTOSTART =
      Rule.of("Scheduled task created from a user profile", "medium", "T1053.005");
  private static final Rule WHOAMI =
      Rule.of("Account and group discovery by command line", "medium", "T1033", "T1069.002");
  private static final Rule TRUSTS =
      Rule.of("Domain trust and controller discovery", "medium", "T1482", "T1018");

  private static final Signature DOWNLOAD =
      new Signature(
          4_100_101,
          "MALWARE Loader payload fetched over HTTP",
          "A Network Trojan was detected",
          1,
          List.of("T1105"));
  private static final Signature BEACON =
      new Signature(
          4_100_102,
          "MALWARE Beacon at even intervals to a host first seen this week",
          "Malware Command and Control Activity Detected",
          1,
          List.of("T1071.001", "T1573"));
  private static final Signature SHARES =
      new Signature(
          4_100_103,
          "SCAN Internal host walks through SMB shares",
          "Detection of a Network Scan",
          2,
          List.of("T1135"));

  private final Fortnight time;
  private final Random random;
  private final Suricata suricata;
  private final Endpoint endpoint;
  private final List<Line> lines = new ArrayList<>();

  Intrusion(Fortnight time, Random random, Suricata suricata, Endpoint endpoint) {
    this.time = time;
    this.random = random;
    this.suricata = suricata;
    this.endpoint = endpoint;
  }

  List<Line> lines() {
    lure();
    foothold();
    beacons();
    discovery();
    return lines;
  }

  private void lure() {
    lines.add(
        Collector.cef(
            time.at(12, "06:20:11"),
            LOOKALIKE_SEEN,
            "destinationDnsDomain",
            Cast.LOOKALIKE,
            "msg",
            "alder1ume (digit one for l) was registered and has a mail exchanger"));
    for (var i = 0; i < MAILS; i++) {
      lines.add(
          Collector.cef(
              time.at(9, "07:52:03").plusSeconds(i * 7L),
              LURE_DELIVERED,
              "src",
              Cast.LURE_ADDRESS,
              "suser",
              Cast.SENDER,
              "duser",
              Cast.mailbox(i == 0 ? Cast.VICTIM : Cast.person(random)),
              "fname",
              Cast.LURE,
              "fileHash",
              Cast.sha256(Cast.LURE),
              "cat",
              "T1566.001",
              "msg",
              "Subject: Overdue invoice INV-8841, second reminder (" + (i + 1) + " of 14)"));
    }
    lines.add(
        Collector.cef(
            time.at(9, "09:31:40"),
            LURE_REPORTED,
            "suser",
            Cast.SENDER,
            "duser",
            Cast.mailbox("e.haugen"),
            "fname",
            Cast.LURE,
            "fileHash",
            Cast.sha256(Cast.LURE),
            "msg",
            "I do not know this supplier. The address is spelt wrong."));
  }

  private void foothold() {
    var host = Cast.PATIENT_ZERO;
    lines.add(
        endpoint.alert(
            time.at(9, "08:14:22"),
            MACRO,
            host,
            "WINWORD.EXE started wscript.exe on " + host.name() + " by " + Cast.VICTIM,
            "user.name",
            Cast.VICTIM,
            "process.name",
            "wscript.exe",
            "process.parent.name",
            "WINWORD.EXE",
            "file.name",
            Cast.LURE,
            "file.hash.sha256",
            Cast.sha256(Cast.LURE)));
    lines.add(
        endpoint.alert(
            time.at(9, "08:14:31"),
            ENCODED,
            host,
            "powershell.exe -enc on " + host.name() + " fetched a file and started it",
            "user.name",
            Cast.VICTIM,
            "process.name",
            "powershell.exe",
            "process.command_line",
            "powershell.exe -nop -w hidden -enc SQBFAFgA",
            "url.full",
            "http://" + Cast.LURE_SITE + "/inv/8841/upd.bin",
            "process.hash.sha256",
            Cast.sha256("upd.bin")));
    lines.add(
        suricata.alert(
            time.at(9, "08:14:33"),
            DOWNLOAD,
            new Flow(host.address(), Cast.LURE_ADDRESS, 80, "http"),
            "http",
            Fields.of(
                "hostname",
                Cast.LURE_SITE,
                "url",
                "/inv/8841/upd.bin",
                "http_user_agent",
                "WindowsPowerShell/5.1",
                "http_method",
                "GET",
                "status",
                200,
                "length",
                418_304)));
    lines.add(
        endpoint.alert(
            time.at(9, "08:19:05"),
            AUTOSTART,
            host,
            "Scheduled task UpdSvc runs upd.exe from the profile of " + Cast.VICTIM,
            "user.name",
            Cast.VICTIM,
            "process.name",
            "schtasks.exe",
            "process.hash.sha256",
            Cast.sha256("upd.exe")));
  }

  /** About five a day, for as long as the loader lives. */
  private void beacons() {
    var first = time.at(9, "08:20:00");
    var gap = Duration.between(first, time.at(0, "03:00:00")).dividedBy(BEACONS);
    for (var i = 0; i < BEACONS; i++) {
      lines.add(
          suricata.alert(
              first.plus(gap.multipliedBy(i)).plusSeconds(random.nextInt(600)),
              BEACON,
              new Flow(Cast.PATIENT_ZERO.address(), Cast.COMMAND_ADDRESS, 443, "tls"),
              "tls",
              Fields.of(
                  "sni",
                  Cast.COMMAND_SITE,
                  "version",
                  "TLS 1.2",
                  "subject",
                  "CN=" + Cast.COMMAND_SITE,
                  "issuerdn",
                  "CN=" + Cast.COMMAND_SITE)));
    }
  }

  private void discovery() {
    var host = Cast.PATIENT_ZERO;
    lines.add(
        endpoint.alert(
            time.at(8, "13:02:48"),
            WHOAMI,
            host,
            "whoami /groups, net group \"Domain Admins\" within 20 seconds",
            "user.name",
            Cast.VICTIM,
            "process.name",
            "net.exe",
            "process.parent.name",
            "upd.exe"));
    lines.add(
        endpoint.alert(
            time.at(8, "13:04:10"),
            TRUSTS,
            host,
            "nltest /domain_trusts and /dclist by upd.exe",
            "user.name",
            Cast.VICTIM,
            "process.name",
            "nltest.exe",
            "process.parent.name",
            "upd.exe"));
    for (var i = 0; i < PROBED_SHARES; i++) {
      lines.add(
          suricata.alert(
              time.at(8, "13:20:00").plusSeconds(i * 45L + random.nextInt(20)),
              SHARES,
              new Flow(host.address(), "10.20.1." + (20 + i), 445, "smb")));
    }
  }
}
