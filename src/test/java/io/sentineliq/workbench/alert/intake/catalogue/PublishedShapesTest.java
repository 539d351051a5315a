package io.sentineliq.workbench.alert.intake.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.support.ParsedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Whole documents in the shape in which each vendor publishes them: every field of the published
 * example, with values of our own.
 */
class PublishedShapesTest {

  /** Suricata user guide 8, “EVE JSON Format”, event type alert (docs.suricata.io). */
  @Test
  void readsSuricatasAlert() {
    var alert = only("suricata-eve.json");

    assertThat(alert.title()).isEqualTo("ET INFO Executable Download from dotted-quad Host");
    assertThat(alert.source()).isEqualTo("Suricata (sensor-ald-1)");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.category()).isEqualTo("malware");
    assertThat(alert.detectedAt()).isEqualTo("2026-03-02T09:15:42.004181Z");
    assertThat(alert.tags()).containsExactly("T1105", "TA0011", "blocked");
    assertThat(observables(alert))
        .contains(
            "192.0.2.40",
            "203.0.113.80",
            "http://203.0.113.80/updates/setup.exe",
            "6f2a9d1ce4b7f8035a6d1e9c72b0f4d8835e617fa90b2c4dd1836e5f7a9b0c2d");
  }

  /**
   * Elastic Security, “Alert schema” (elastic.co/docs), read as that page advises: by the {@code
   * fields} option of a search, in the search's answer.
   */
  @Test
  void readsElasticsAnswerToASearch() {
    var alert = only("elastic-alert.json");

    assertThat(alert.title()).isEqualTo("Encoded PowerShell Command");
    assertThat(alert.source()).isEqualTo("Elastic Security");
    assertThat(alert.externalId()).isEqualTo("9d0c7a52f1e84b6f8a4b2c1d");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.category()).isEqualTo("malware");
    assertThat(alert.detectedAt()).isEqualTo("2026-03-02T09:20:11.902Z");
    assertThat(alert.tags()).containsExactly("Domain: Endpoint", "OS: Windows", "T1059");
    assertThat(alert.assets()).containsExactly("ws-ald-0231");
    assertThat(observables(alert))
        .contains("203.0.113.80", "cdn.stage.example")
        .contains("0d4c1f2b3a596877e6d5c4b3a29180706f5e4d3c2b1a09f8e7d6c5b4a3928170");
  }

  /** Elastic Common Schema 8.11, field sets event, rule, observer, threat (elastic.co/docs). */
  @Test
  void readsAnAlertOfTheCommonSchema() {
    var alert = only("ecs-alert.json");

    assertThat(alert.title()).isEqualTo("Apache.Struts.Jakarta.Remote.Code.Execution");
    assertThat(alert.source()).isEqualTo("FortiGate");
    assertThat(alert.externalId()).isEqualTo("0419016384-77");
    assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(alert.category()).isEqualTo("intrusion");
    assertThat(alert.tags()).containsExactly("T1190");
    assertThat(observables(alert))
        .contains("198.51.100.23", "192.0.2.17", "https://portal.aldmoor.example/login.action");
  }

  /**
   * “Microsoft Sentinel security alert schema reference”, table SecurityAlert
   * (learn.microsoft.com).
   */
  @Test
  void readsSentinelsTable() {
    var alert = only("sentinel-securityalert.json");

    assertThat(alert.title()).isEqualTo("Sign-in from an infrequent country");
    assertThat(alert.source()).isEqualTo("Microsoft Sentinel");
    assertThat(alert.externalId()).isEqualTo("7e1d2f30-0000-4000-8000-000000000003");
    assertThat(alert.severity()).isEqualTo(Severity.MEDIUM);
    assertThat(alert.category()).isEqualTo("intrusion");
    assertThat(alert.detectedAt()).isEqualTo("2026-03-02T09:30:00Z");
    assertThat(alert.tags()).containsExactly("InitialAccess", "CredentialAccess", "T1078");
    assertThat(alert.assets())
        .containsExactly("p.silva@aldmoor.example", "ws-ald-0231.aldmoor.example");
    assertThat(observables(alert)).containsExactly("198.51.100.23");
  }

  /**
   * Microsoft Graph, “alert resource type” and “Get alert”, alerts_v2 (learn.microsoft.com/graph).
   */
  @Test
  void readsDefendersPage() {
    var alert = only("defender-alerts-v2.json");

    assertThat(alert.title()).isEqualTo("Suspicious execution of hidden file");
    assertThat(alert.source()).isEqualTo("Microsoft Defender XDR");
    assertThat(alert.externalId()).isEqualTo("da637999000000000001_1000000001");
    assertThat(alert.severity()).isEqualTo(Severity.LOW);
    assertThat(alert.category()).isEqualTo("intrusion");
    assertThat(alert.detectedAt()).isEqualTo("2026-03-02T07:45:50.116Z");
    assertThat(alert.tags()).containsExactly("T1564.001");
    assertThat(alert.assets()).containsExactly("ws-ald-0198.aldmoor.example", "SYSTEM");
    assertThat(observables(alert))
        .contains(
            "collector.exe",
            "5f1e8acedc065031aad553b710838eb366cfee9a",
            "00112233445566778899aabbccddeeff",
            "http://203.0.113.80/in");
  }

  /** GuardDuty API reference, “GetFindings” and “Finding”, as its command line prints it. */
  @Test
  void readsGuardDutysPage() {
    var alerts = parsed("guardduty-findings.json").drafts;

    assertThat(alerts)
        .extracting(AlertDraft::severity)
        .containsExactly(Severity.HIGH, Severity.CRITICAL);
    assertThat(alerts).extracting(AlertDraft::category).containsOnly("malware");
    assertThat(alerts).extracting(AlertDraft::source).containsOnly("AWS GuardDuty (111122223333)");
    assertThat(alerts)
        .extracting(AlertDraft::externalId)
        .containsExactly("f00dbabe0000000000000000c0ffee01", "f00dbabe0000000000000000c0ffee02");
    assertThat(alerts.getFirst().detectedAt()).isEqualTo("2026-03-02T07:57:13Z");
    assertThat(alerts.getFirst().assets()).containsExactly("i-0a1b2c3d4e5f60718", "10.0.0.12");
    assertThat(observables(alerts.getFirst())).containsExactly("203.0.113.64");
    assertThat(alerts.getLast().assets()).containsExactly("aldmoor-in");
    assertThat(observables(alerts.getLast()))
        .containsExactly("275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f");
  }

  /** TheHive 5, “Get an alert”, OutputAlert with its observables (docs.strangebee.com). */
  @Test
  void readsTheHivesAlert() {
    var alert = only("thehive-alert.json");

    assertThat(alert.title()).isEqualTo("Reported mail with a link to a sign-in page");
    assertThat(alert.source()).isEqualTo("mail-gateway");
    assertThat(alert.externalId()).isEqualTo("phishing/mg-2026-0302-17");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.category()).isEqualTo("phishing");
    assertThat(alert.detectedAt()).isEqualTo("2026-03-02T09:00:00Z");
    assertThat(alert.tags()).containsExactly("reported-by-user", "tlp:amber", "pap:green");
    assertThat(observables(alert))
        .containsExactly(
            "it-support@aldmoor-example.net",
            "198.51.100.23",
            "invoice.html",
            "8963b19fb992ad9a76576b1a73d5d6a1f2b3c4d5e6f708192a3b4c5d6e7f8091",
            "5f1e8acedc065031aad553b710838eb366cfee9a",
            "00112233445566778899aabbccddeeff",
            "https://login.aldmoor-example.net/start");
  }

  /** Trend Micro, “CEF virus/malware logs” (docs.trendmicro.com), after ArcSight's CEF guide. */
  @Test
  void readsALineOfCef() {
    var alert = only("cef.log");

    assertThat(alert.title()).isEqualTo("JS_EXPLOIT.SMDN");
    assertThat(alert.source()).isEqualTo("Trend Micro Apex Central");
    assertThat(alert.severity()).isEqualTo(Severity.LOW);
    assertThat(alert.detectedAt()).isEqualTo("2026-03-02T09:02:10Z");
    assertThat(alert.assets()).containsExactly("WS-ALD-0044");
    assertThat(observables(alert))
        .contains(
            "192.0.2.44",
            "https://cdn.stage.example/invoice.js?id=7",
            "invoice.js",
            "5f1e8acedc065031aad553b710838eb366cfee9a");
  }

  /**
   * IBM, “LEEF event components” and “Predefined LEEF event attributes” (ibm.com/docs), and Trend
   * Micro's “LEEF: Time-of-Click Protection Logs”: both versions, with and without a delimiter.
   */
  @Test
  void readsLinesOfLeef() {
    var alerts = parsed("leef.log").drafts;

    assertThat(alerts)
        .extracting(AlertDraft::title)
        .containsExactly("CTP_DETECTION", "NewEvent", "41");
    assertThat(alerts)
        .extracting(AlertDraft::severity)
        .containsExactly(Severity.HIGH, Severity.CRITICAL, Severity.LOW);
    assertThat(alerts)
        .extracting(alert -> alert.detectedAt().toString())
        .containsExactly("2026-03-02T09:40:36Z", "2026-03-02T10:41:02Z", "2026-03-02T10:41:09Z");
    assertThat(observables(alerts.getFirst()))
        .contains("http://cdn.stage.example/start", "p.silva@aldmoor.example");
    assertThat(observables(alerts.getLast())).containsExactly("198.51.100.24");
  }

  private static List<String> observables(AlertDraft alert) {
    return alert.observables().stream().map(ObservableDraft::normalised).toList();
  }

  private static AlertDraft only(String name) {
    return parsed(name).only();
  }

  private static ParsedFile parsed(String name) {
    try (var bytes = open(name)) {
      var parsed = ParsedFile.of(bytes);
      assertThat(parsed.rejects).isEmpty();
      return parsed;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(PublishedShapesTest.class.getResourceAsStream(name), name);
  }
}
