package io.sentineliq.workbench.alert.intake.guardduty;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.support.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Findings in the shape of GuardDuty's user guide: export, event, API; severities by its page
 * “Severity levels of GuardDuty findings”
 * (docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings-severity.html).
 */
class GuardDutyFormatTest {

  private static final String FINDING =
      """
      {"schemaVersion":"2.0","accountId":"111122223333","region":"eu-central-1","partition":"aws",\
      "id":"60baffd3f9042e38640f2300d5c5a631",\
      "arn":"arn:aws:guardduty:eu-central-1:111122223333:detector/d/finding/60ba",\
      "type":"UnauthorizedAccess:EC2/SSHBruteForce","severity":8,\
      "createdAt":"2024-03-01T10:00:00.000Z","updatedAt":"2024-03-02T10:00:00.000Z",\
      "title":"198.51.100.0 is performing SSH brute force attacks against i-99999999.",\
      "description":"198.51.100.0 is performing SSH brute force attacks.",\
      "resource":{"resourceType":"Instance","instanceDetails":{"instanceId":"i-99999999",\
      "networkInterfaces":[{"privateIpAddress":"10.0.0.1"}]}},\
      "service":{"serviceName":"guardduty","count":3,"eventFirstSeen":"2024-03-01T09:30:00Z",\
      "action":{"actionType":"NETWORK_CONNECTION","networkConnectionAction":{"remoteIpDetails":\
      {"ipAddressV4":"198.51.100.0"}},"dnsRequestAction":{"domain":"c2.example.org"}}}}\
      """;

  @Test
  void readsAnExportedFinding() {
    var alert = ParsedFile.of(FINDING).only();

    assertThat(alert.externalId()).isEqualTo("60baffd3f9042e38640f2300d5c5a631");
    assertThat(alert.title()).startsWith("198.51.100.0 is performing SSH");
    assertThat(alert.source()).isEqualTo("AWS GuardDuty (111122223333)");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.category()).isEqualTo("intrusion");
    assertThat(alert.detectedAt()).isEqualTo("2024-03-01T09:30:00Z");
    assertThat(alert.tags()).containsExactly("UnauthorizedAccess:EC2/SSHBruteForce");
    assertThat(alert.assets()).containsExactly("i-99999999", "10.0.0.1");
    assertThat(alert.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly("198.51.100.0", "c2.example.org");
    assertThat(alert.metadata()).contains("\"count\":3");
  }

  @Test
  void readsTheEventAroundAFindingAndTheApisNames() {
    var event =
        "{\"version\":\"0\",\"detail-type\":\"GuardDuty"
            + " Finding\",\"source\":\"aws.guardduty\",\"detail\":"
            + FINDING
            + "}";
    var api =
        FINDING
            .replace("\"accountId\"", "\"AccountId\"")
            .replace("\"type\"", "\"Type\"")
            .replace("\"service\"", "\"Service\"")
            .replace("\"resource\"", "\"Resource\"")
            .replace("\"id\"", "\"Id\"")
            .replace("\"severity\"", "\"Severity\"")
            .replace("\"title\"", "\"Title\"");

    var exported = ParsedFile.of(FINDING).only();
    for (var text : new String[] {event, api}) {
      var alert = ParsedFile.of(text).only();
      assertThat(alert.externalId()).isEqualTo(exported.externalId());
      assertThat(alert.title()).isEqualTo(exported.title());
      assertThat(alert.severity()).isEqualTo(exported.severity());
      assertThat(alert.observables()).isEqualTo(exported.observables());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, LOW",
    "3.9, LOW",
    "4, MEDIUM",
    "6.9, MEDIUM",
    "7.0, HIGH",
    "8.9, HIGH",
    "9, CRITICAL",
    "10, CRITICAL"
  })
  void mapsSeverityByTheGuidesLevels(String written, Severity severity) {
    var text = FINDING.replace("\"severity\":8", "\"severity\":" + written);

    assertThat(ParsedFile.of(text).only().severity()).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "Backdoor:EC2/C&CActivity.B, malware",
    "CryptoCurrency:EC2/BitcoinTool.B, malware",
    "Exfiltration:S3/AnomalousBehavior, data-leak",
    "Recon:EC2/Portscan, network",
    "Policy:IAMUser/RootCredentialUsage, policy-violation",
    "CredentialAccess:RDS/AnomalousBehavior.FailedLogin, authentication",
    "Novel:EC2/Thing, other"
  })
  void findsTheCategoryByTheThreatPurpose(String type, String category) {
    var text = FINDING.replace("UnauthorizedAccess:EC2/SSHBruteForce", type);

    assertThat(ParsedFile.of(text).only().category()).isEqualTo(category);
  }

  @Test
  void rejectsAFindingWithoutATime() {
    var text =
        FINDING.replace("\"eventFirstSeen\"", "\"was\"").replace("\"createdAt\"", "\"made\"");

    var parsed = ParsedFile.of(FINDING + "\n" + text + "\n");

    assertThat(parsed.drafts).hasSize(1);
    assertThat(parsed.rejects).singleElement().extracting("line").isEqualTo(2L);
  }
}
