package io.sentineliq.workbench.sample;

import io.sentineliq.workbench.sample.Collector.Event;
import io.sentineliq.workbench.sample.Endpoint.Rule;
import io.sentineliq.workbench.sample.Suricata.Flow;
import io.sentineliq.workbench.sample.Suricata.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The intrusion's second half: passwords, servers, data, and the night of the ransom note. */
final class Heist {

  private static final int TUNNELLED = 22;
  private static final int UPLOADS = 9;
  private static final int RENAMES = 7;

  private static final Rule LSASS =
      Rule.of("Credential dumping: LSASS memory read by rundll32", "critical", "T1003.001");
  private static final Rule ADMIN_LOGON =
      Rule.of("Domain admin logon from a workstation", "high", "T1078.002");
  private static final Rule REMOTE_SERVICE =
      Rule.of("Service installed over the network", "high", "T1021.002", "T1569.002");
  private static final Rule DIRECTORY =
      Rule.of("Directory replication asked for by no controller", "critical", "T1003.006");
  private static final Rule ARCHIVE =
      Rule.of("Large archive with a password written on a file server", "high", "T1560.001");
  private static final Rule SHADOWS = Rule.of("Volume shadow copies deleted", "critical", "T1490");
  private static final Rule BACKUP_STOPPED =
      Rule.of("Backup service stopped by an interactive user", "high", "T1489");
  private static final Rule RENAMING =
      Rule.of("Many files renamed to one new ending", "critical", "T1486");
  private static final Rule NOTE =
      Rule.of("Ransom note written; process stopped and host isolated", "critical", "T1486");

  private static final Signature SERVICE_PIPE =
      new Signature(
          4_100_201,
          "LATERAL Service control over SMB from a workstation",
          "Attempted Administrator Privilege Gain",
          1,
          List.of("T1021.002"));
  private static final Signature TUNNEL =
      new Signature(
          4_100_202,
          "POLICY Long TXT queries to one domain, possible DNS tunnel",
          "Potential Corporate Privacy Violation",
          2,
          List.of("T1071.004", "T1048"));
  private static final Event UPLOAD =
      new Event("Palisade|Secure Proxy", "PX-77", "Large upload to a site never used before", 8);

  private final Fortnight time;
  private final Random random;
  private final Suricata suricata;
  private final Endpoint endpoint;
  private final Cloud cloud;
  private final List<Line> lines = new ArrayList<>();

  Heist(Fortnight time, Random random, Suricata suricata, Endpoint endpoint, Cloud cloud) {
    this.time = time;
    this.random = random;
    this.suricata = suricata;
    this.endpoint = endpoint;
    this.cloud = cloud;
  }

  List<Line> lines() {
    passwords();
    movement();
    staging();
    exfiltration();
    ransom();
    return lines;
  }

  private void passwords() {
    lines.add(
        saw(
            6,
            "16:41:09",
            LSASS,
            Cast.PATIENT_ZERO,
            Cast.VICTIM,
            "rundll32.exe",
            "rundll32.exe comsvcs.dll MiniDump read the memory of lsass.exe"));
    lines.add(
        saw(
            6,
            "17:03:52",
            ADMIN_LOGON,
            Cast.PATIENT_ZERO,
            Cast.STOLEN_ADMIN,
            "winlogon.exe",
            Cast.STOLEN_ADMIN + " signed in where only " + Cast.VICTIM + " works"));
  }

  private void movement() {
    for (var target : List.of(Cast.FILE_SERVER, Cast.BACKUP_SERVER, Cast.DOMAIN_CONTROLLER)) {
      lines.add(
          suricata.alert(
              time.at(5, "21:12:00").plusSeconds(random.nextInt(1_800)),
              SERVICE_PIPE,
              new Flow(Cast.PATIENT_ZERO.address(), target.address(), 445, "smb"),
              "smb",
              Fields.of("ntlmssp", Fields.of("user", Cast.STOLEN_ADMIN, "host", "WS-ALD-0198"))));
      lines.add(
          saw(
              5,
              "21:44:00",
              REMOTE_SERVICE,
              target,
              Cast.STOLEN_ADMIN,
              "services.exe",
              "Service UpdSvc installed on " + target.name() + " from WS-ALD-0198"));
    }
    lines.add(
        saw(
            4,
            "22:07:31",
            DIRECTORY,
            Cast.DOMAIN_CONTROLLER,
            Cast.STOLEN_ADMIN,
            "lsass.exe",
            "WS-ALD-0198 asked DC-ALD-01 to replicate every password"));
  }

  private void staging() {
    for (var part = 1; part <= 3; part++) {
      lines.add(
          saw(
              3,
              "2" + part + ":18:4" + part,
              ARCHIVE,
              Cast.FILE_SERVER,
              Cast.STOLEN_ADMIN,
              "7za.exe",
              "7za.exe wrote D:\\Temp\\q3-part" + part + ".7z, 4.1 GB, with a password"));
    }
    lines.add(
        cloud.key(
            time.at(3, "23:50:06"),
            "UnauthorizedAccess:IAMUser/InstanceCredentialExfiltration.OutsideAWS",
            8.0,
            "Key of svc-backup used from an address outside the company",
            Cast.STOLEN_KEY,
            Cast.CONSOLE_ADDRESS,
            "GetCallerIdentity"));
    lines.add(
        cloud.key(
            time.at(3, "23:52:40"),
            "Stealth:IAMUser/CloudTrailLoggingDisabled",
            4.5,
            "Trail alderlume-main was switched off by svc-backup",
            Cast.STOLEN_KEY,
            Cast.CONSOLE_ADDRESS,
            "StopLogging"));
  }

  private void exfiltration() {
    for (var i = 0; i < UPLOADS; i++) {
      lines.add(
          Collector.cef(
              time.at(2, "01:10:00").plusSeconds(i * 840L + random.nextInt(200)),
              UPLOAD,
              "src",
              Cast.FILE_SERVER.address(),
              "shost",
              Cast.FILE_SERVER.name(),
              "dst",
              Cast.DROP_ADDRESS,
              "request",
              "https://" + Cast.DROP_SITE + "/put/q3-part" + (1 + i % 3) + ".7z",
              "out",
              Long.toString(1_380_000_000L + random.nextInt(40_000_000)),
              "cat",
              "T1567.002",
              "msg",
              "1.3 GB in one request, outside working hours"));
    }
    for (var i = 0; i < TUNNELLED; i++) {
      var label = Cast.sha256("tunnel " + i).substring(0, 48);
      lines.add(
          suricata.alert(
              time.at(2, "03:40:00").plusSeconds(i * 130L + random.nextInt(60)),
              TUNNEL,
              new Flow(Cast.BACKUP_SERVER.address(), "10.20.1.53", 53, "dns"),
              "dns",
              Fields.of("type", "query", "rrname", label + "." + Cast.TUNNEL, "rrtype", "TXT")));
    }
    lines.add(
        cloud.key(
            time.at(1, "02:26:13"),
            "Exfiltration:S3/AnomalousBehavior",
            8.0,
            "svc-backup read 41,208 objects of alderlume-designs in one hour",
            Cast.STOLEN_KEY,
            Cast.CONSOLE_ADDRESS,
            "GetObject"));
  }

  private void ransom() {
    lines.add(
        saw(
            0,
            "02:51:08",
            BACKUP_STOPPED,
            Cast.BACKUP_SERVER,
            Cast.STOLEN_ADMIN,
            "net.exe",
            "net stop of the backup service on BK-ALD-01"));
    for (var host : List.of(Cast.FILE_SERVER, Cast.BACKUP_SERVER)) {
      lines.add(
          saw(
              0,
              "02:58:47",
              SHADOWS,
              host,
              Cast.STOLEN_ADMIN,
              "vssadmin.exe",
              "vssadmin delete shadows /all /quiet on " + host.name()));
    }
    for (var i = 0; i < RENAMES; i++) {
      lines.add(
          saw(
              0,
              "03:0" + (2 + i) + ":15",
              RENAMING,
              Cast.FILE_SERVER,
              Cast.STOLEN_ADMIN,
              "upd.exe",
              (800 + random.nextInt(900)) + " files now end in .dimmed"));
    }
    lines.add(
        saw(
            0,
            "03:10:54",
            NOTE,
            Cast.FILE_SERVER,
            Cast.STOLEN_ADMIN,
            "upd.exe",
            "LIGHTS_OUT.txt written; the agent stopped upd.exe and isolated FS-ALD-02"));
  }

  private Line saw(
      int daysAgo,
      String at,
      Rule rule,
      Cast.Host host,
      String user,
      String process,
      String reason) {
    return endpoint.alert(
        time.at(daysAgo, at),
        rule,
        host,
        reason,
        "user.name",
        user,
        "process.name",
        process,
        "process.hash.sha256",
        Cast.sha256(process));
  }
}
