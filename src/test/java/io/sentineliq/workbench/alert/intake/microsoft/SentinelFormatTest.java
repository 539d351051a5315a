package io.sentineliq.workbench.alert.intake.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.support.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows in the shape of Azure Monitor's table reference (SecurityAlert, SecurityIncident), and of
 * the API {@code Microsoft.SecurityInsights}:
 * learn.microsoft.com/azure/azure-monitor/reference/tables.
 */
class SentinelFormatTest {

  private static final String ENTITIES =
      """
      [{"$id":"3","HostName":"ws-7","DnsDomain":"corp.contoso.com","Type":"host"},
       {"$id":"4","Name":"jdoe","UPNSuffix":"contoso.com","Type":"account"},
       {"$id":"5","Address":"45.9.148.3","Type":"ip"},
       {"$id":"6","Address":"10.0.0.4","Type":"ip"},
       {"$id":"7","Name":"evil.exe","FileHashes":[{"Algorithm":"MD5","Value":"%s"}],"Type":"file"},
       {"$id":"8","Algorithm":"SHA256","Value":"%s","Type":"filehash"},
       {"$id":"9","Url":"http://evil.com/a","Type":"url"},
       {"$id":"10","DomainName":"c2.evil.com","Type":"dns"},
       {"$id":"11","CommandLine":"curl http://stage.evil.com/x","Type":"process"},
       {"$id":"12","Hive":"HKEY_LOCAL_MACHINE","Key":"SOFTWARE\\\\Run","Type":"registry-key"},
       {"$id":"13","Sender":"bob@evil.com","SenderIP":"45.9.148.4","Type":"mailMessage"},
       {"$id":"14","MailboxPrimaryAddress":"al@contoso.com","Type":"mailbox"}]\
      """
          .formatted("ab".repeat(16), "cd".repeat(32));

  private static final String ROW =
      """
      {"TenantId":"t-1","TimeGenerated":"2024-05-06T07:20:00.1234567Z","DisplayName":"Sign-in from\
       45.9.148.9","AlertName":"Rule 7","AlertSeverity":"High","Description":"An unusual\
       sign-in.","ProviderName":"ASI Scheduled Alerts","ProductName":"Azure Sentinel",\
      "SystemAlertId":"8d2c-1","StartTime":"2024-05-06T07:08:09Z","Status":"New",\
      "CompromisedEntity":"jdoe","Tactics":"CredentialAccess, InitialAccess","Techniques":\
      "[\\"T1078\\"]","Entities":%s,"ExtendedProperties":"{\\"Query\\":\\"x\\"}","Type":"SecurityAlert"}\
      """
          .formatted(quoted(ENTITIES));

  @Test
  void readsARowOfSecurityAlert() {
    var alert = ParsedFile.of(ROW).only();

    assertThat(alert.externalId()).isEqualTo("8d2c-1");
    assertThat(alert.title()).isEqualTo("Sign-in from 45.9.148.9");
    assertThat(alert.description()).isEqualTo("An unusual sign-in.");
    assertThat(alert.source()).isEqualTo("Microsoft Sentinel");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.category()).isEqualTo("authentication");
    assertThat(alert.detectedAt()).isEqualTo("2024-05-06T07:08:09Z");
    assertThat(alert.tags()).containsExactly("CredentialAccess", "InitialAccess", "T1078");
    assertThat(alert.assets())
        .containsExactly(
            "jdoe", "ws-7.corp.contoso.com", "jdoe@contoso.com", "10.0.0.4", "al@contoso.com");
    assertThat(alert.metadata()).contains("ExtendedProperties", "\"TenantId\":\"t-1\"");
    assertThat(alert.raw().bytes()).asString().isEqualTo(ROW);
  }

  @Test
  void takesObservablesFromEntitiesAndWords() {
    assertThat(ParsedFile.of(ROW).only().observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly(
            "45.9.148.3",
            "10.0.0.4",
            "evil.exe",
            "ab".repeat(16),
            "cd".repeat(32),
            "http://evil.com/a",
            "c2.evil.com",
            "HKEY_LOCAL_MACHINE\\software\\run",
            "bob@evil.com",
            "45.9.148.4",
            "45.9.148.9",
            "http://stage.evil.com/x");
  }

  @Test
  void readsARowOfSecurityIncident() {
    var row =
        """
        {"TimeGenerated":"2024-05-06T08:00:00Z","IncidentName":"f1a2","IncidentNumber":41,\
        "Title":"Multi-stage incident","Severity":"Medium","Status":"New","CreatedTime":\
        "2024-05-06T07:30:00Z","FirstActivityTime":"2024-05-06T07:00:00Z","AlertIds":"[\\"8d2c\\"]",\
        "Labels":"[{\\"labelName\\":\\"vip\\",\\"labelType\\":\\"User\\"}]","AdditionalData":\
        "{\\"tactics\\":[\\"Exfiltration\\"]}","Type":"SecurityIncident"}\
        """;

    var alert = ParsedFile.of(row).only();

    assertThat(alert.externalId()).isEqualTo("f1a2");
    assertThat(alert.title()).isEqualTo("Multi-stage incident");
    assertThat(alert.detectedAt()).isEqualTo("2024-05-06T07:00:00Z");
    assertThat(alert.tags()).containsExactly("Exfiltration", "vip");
    assertThat(alert.category()).isEqualTo("data-leak");
  }

  @Test
  void readsAPageOfTheApi() {
    var incident =
        """
        {"id":"/subscriptions/s/providers/Microsoft.SecurityInsights/incidents/f1a2","name":"f1a2",
         "type":"Microsoft.SecurityInsights/incidents","properties":{"title":"From the API",
         "severity":"Low","incidentNumber":41,"createdTimeUtc":"2024-05-06T07:30:00Z",
         "labels":[{"labelName":"vip"}],"additionalData":{"tactics":["Impact"]}}}\
        """;
    var entity =
        """
        {"name":"e-2","type":"Microsoft.SecurityInsights/Entities","kind":"SecurityAlert",
         "properties":{"systemAlertId":"8d2c-1","alertDisplayName":"An alert","severity":
         "Informational","startTimeUtc":"2024-05-06T07:08:09Z","tactics":["Discovery"],
         "productName":"Microsoft Defender for Cloud"}}\
        """;

    var parsed =
        ParsedFile.of("{\"value\":[" + incident + "," + entity + "],\"nextLink\":\"https://x/\"}");

    assertThat(parsed.rejects).isEmpty();
    assertThat(parsed.drafts).extracting("externalId").containsExactly("f1a2", "8d2c-1");
    assertThat(parsed.drafts).extracting("severity").containsOnly(Severity.LOW);
    assertThat(parsed.drafts.getLast().source()).isEqualTo("Microsoft Defender for Cloud");
    assertThat(parsed.drafts.getFirst().raw().bytes()).asString().isEqualTo(incident);
  }

  @ParameterizedTest
  @CsvSource({"High, HIGH", "Medium, MEDIUM", "Low, LOW", "Informational, LOW", "'', MEDIUM"})
  void mapsSeverityByTheTablesScale(String written, Severity severity) {
    var row = ROW.replace("\"AlertSeverity\":\"High\"", "\"AlertSeverity\":\"" + written + "\"");

    assertThat(ParsedFile.of(row).only().severity()).isEqualTo(severity);
  }

  @Test
  void rejectsARowWithoutATimeOrATitle() {
    var timeless = ROW.replace("\"StartTime\"", "\"a\"").replace("\"TimeGenerated\"", "\"b\"");
    var nameless = ROW.replace("Sign-in from 45.9.148.9", "").replace("\"Rule 7\"", "\"\"");

    var parsed = ParsedFile.of(ROW + "\n" + timeless + "\n" + nameless + "\n");

    assertThat(parsed.drafts).hasSize(1);
    assertThat(parsed.rejects)
        .extracting("reason")
        .containsExactly("The record has no timestamp.", "The alert has no title.");
  }

  private static String quoted(String text) {
    var inner = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + inner + "\"";
  }
}
