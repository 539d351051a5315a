package io.sentineliq.workbench.alert.intake.microsoft;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.support.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Records in the shape of Graph's {@code microsoft.graph.security.alert} and {@code incident}, the
 * Microsoft 365 Defender API's incidents and the Defender for Endpoint API's alerts:
 * learn.microsoft.com/graph/api/resources/security-alert and security-incident,
 * defender-xdr/api-incident and defender-endpoint/api/alerts.
 */
class DefenderFormatTest {

  private static final String GRAPH =
      """
      {"@odata.type":"#microsoft.graph.security.alert","id":"da63-1","providerAlertId":"da63-1",\
      "incidentId":"28282","status":"new","severity":"high","serviceSource":\
      "microsoftDefenderForEndpoint","detectionSource":"antivirus","title":"Suspicious execution",\
      "description":"A hidden file has been launched.","category":"DefenseEvasion",\
      "incidentWebUrl":"https://security.microsoft.com/incidents/28282","mitreTechniques":["T1564"],\
      "createdDateTime":"2024-04-27T12:19:27.7211305Z","firstActivityDateTime":\
      "2024-04-26T07:45:50.116Z","evidence":[{"@odata.type":\
      "#microsoft.graph.security.deviceEvidence","deviceDnsName":"pc-1.contoso.com","hostName":"pc-1"},\
      {"@odata.type":"#microsoft.graph.security.fileEvidence","fileDetails":{"sha1":"%s","sha256":"%s",\
      "fileName":"MsSense.exe","filePath":"C:\\\\Program Files"}},{"@odata.type":\
      "#microsoft.graph.security.processEvidence","processCommandLine":"curl http://evil.com/a",\
      "imageFile":{"fileName":"curl.exe"},"userAccount":{"accountName":"jdoe","domainName":"CORP",\
      "userPrincipalName":"jdoe@contoso.com"}},{"@odata.type":"#microsoft.graph.security.ipEvidence",\
      "ipAddress":"45.9.148.3"},{"@odata.type":"#microsoft.graph.security.urlEvidence","url":\
      "http://evil.com/b"},{"@odata.type":"#microsoft.graph.security.registryKeyEvidence",\
      "registryHive":"HKEY_LOCAL_MACHINE","registryKey":"SOFTWARE\\\\Run"},{"@odata.type":\
      "#microsoft.graph.security.analyzedMessageEvidence","senderIp":"45.9.148.4","p1Sender":\
      {"emailAddress":"bob@evil.com"},"recipientEmailAddress":"al@contoso.com"}]}\
      """
          .formatted("12".repeat(20), "ab".repeat(32));

  private static final String OLD_ALERT =
      """
      {"alertId":"fa1-2","incidentId":924565,"serviceSource":"Microsoft Defender for Identity",\
      "creationTime":"2020-09-06T12:07:54.3Z","firstActivity":"2020-09-06T12:04:00Z","title":\
      "Pass-the-hash","category":"LateralMovement","severity":"UnSpecified","mitreTechniques":[],\
      "devices":[{"deviceDnsName":"dc-1.contoso.com"}],"entities":[{"entityType":"User",\
      "accountName":"admin","domainName":"contoso.com"},{"entityType":"Ip","ipAddress":"10.0.0.9"},\
      {"entityType":"File","fileName":"a.dll","sha1":"%s"}]}\
      """
          .formatted("34".repeat(20));

  @Test
  void readsAnAlertOfGraph() {
    var alert = ParsedFile.of(GRAPH).only();

    assertThat(alert.externalId()).isEqualTo("da63-1");
    assertThat(alert.title()).isEqualTo("Suspicious execution");
    assertThat(alert.source()).isEqualTo("Microsoft Defender XDR");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.category()).isEqualTo("intrusion");
    assertThat(alert.detectedAt()).isEqualTo("2024-04-26T07:45:50.116Z");
    assertThat(alert.tags()).containsExactly("T1564");
    assertThat(alert.assets()).containsExactly("pc-1.contoso.com", "jdoe@contoso.com");
    assertThat(alert.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly(
            "MsSense.exe",
            "12".repeat(20),
            "ab".repeat(32),
            "curl.exe",
            "45.9.148.3",
            "http://evil.com/b",
            "HKEY_LOCAL_MACHINE\\software\\run",
            "al@contoso.com",
            "bob@evil.com",
            "45.9.148.4",
            "http://evil.com/a");
    assertThat(alert.metadata()).contains("\"detectionSource\":\"antivirus\"");
  }

  @Test
  void takesTheAlertsOfAnIncidentWithTheirOwnBytes() {
    var incident =
        "{\"incidentId\":924565,\"incidentName\":\"Ransomware\",\"createdTime\":\"2020-09-06T14:46:57Z\",\n"
            + "\"severity\":\"High\",\"alerts\":[\n"
            + OLD_ALERT
            + ", 7,\n"
            + OLD_ALERT.replace("fa1-2", "fa1-3")
            + "]}";

    var parsed = ParsedFile.of("[" + incident + "]");

    assertThat(parsed.rejects).isEmpty();
    assertThat(parsed.drafts).extracting("externalId").containsExactly("fa1-2", "fa1-3");
    assertThat(parsed.drafts).extracting("line").containsExactly(3L, 4L);
    var first = parsed.drafts.getFirst();
    assertThat(first.raw().bytes()).asString().isEqualTo(OLD_ALERT);
    assertThat(first.severity()).isEqualTo(Severity.MEDIUM);
    assertThat(first.assets()).containsExactly("dc-1.contoso.com", "admin", "10.0.0.9");
    assertThat(first.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly("10.0.0.9", "a.dll", "34".repeat(20));
  }

  @Test
  void makesAnAlertOfAnIncidentThatBringsNone() {
    var graph =
        """
        {"id":"2972395","incidentWebUrl":"https://security.microsoft.com/incidents/2972395",\
        "displayName":"Multi-stage incident","createdDateTime":"2021-08-13T08:43:35.5533333Z",\
        "severity":"medium","customTags":["Demo"],"alerts":[],"summary":"What happened"}\
        """;

    var alert = ParsedFile.of(graph).only();

    assertThat(alert.externalId()).isEqualTo("incident:2972395");
    assertThat(alert.title()).isEqualTo("Multi-stage incident");
    assertThat(alert.description()).isEqualTo("What happened");
    assertThat(alert.tags()).containsExactly("Demo");
  }

  @Test
  void readsAPageOfGraphWhateverItsLength() {
    var many = (GRAPH + ",").repeat(800) + GRAPH;

    var parsed =
        ParsedFile.of(
            "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#x\",\"@odata.count\":801,"
                + "\"value\":["
                + many
                + "]}");

    assertThat(many.length()).isGreaterThan(1 << 20);
    assertThat(parsed.rejects).isEmpty();
    assertThat(parsed.drafts).hasSize(801);
  }

  @Test
  void readsAnAlertOfDefenderForEndpoint() {
    var alert =
        ParsedFile.of(
                """
                {"id":"da637472900382838869_1364969609","incidentId":1126093,"severity":"Low",\
                "status":"New","category":"Execution","detectionSource":"WindowsDefenderAtp",\
                "title":"Low-reputation code","description":"Binaries signed by a suspicious\
                 certificate.","alertCreationTime":"2021-01-26T20:33:57.7220239Z","firstEventTime":\
                "2021-01-26T20:31:32.9562661Z","computerDnsName":"temp123.contoso.com","evidence":\
                [{"entityType":"User","accountName":"name","domainName":"DOMAIN"},{"entityType":"Url",\
                "url":"https://evil.com/"}]}\
                """)
            .only();

    assertThat(alert.detectedAt()).isEqualTo("2021-01-26T20:31:32.956266Z");
    assertThat(alert.assets()).containsExactly("temp123.contoso.com", "name");
    assertThat(alert.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly("https://evil.com/");
  }

  @ParameterizedTest
  @CsvSource({
    "high, HIGH",
    "medium, MEDIUM",
    "low, LOW",
    "informational, LOW",
    "unknown, MEDIUM",
    "unknownFutureValue, MEDIUM"
  })
  void mapsSeverityByGraphsScale(String written, Severity severity) {
    var text = GRAPH.replace("\"severity\":\"high\"", "\"severity\":\"" + written + "\"");

    assertThat(ParsedFile.of(text).only().severity()).isEqualTo(severity);
  }

  @Test
  void rejectsAnAlertWithoutATime() {
    var timeless =
        GRAPH
            .replace("\"createdDateTime\":\"2024", "\"createdDateTime\":\"")
            .replace("firstActivityDateTime", "x");

    assertThat(ParsedFile.of(GRAPH + "\n" + timeless + "\n").rejects)
        .extracting("reason")
        .containsExactly("The timestamp cannot be read.");
  }
}
