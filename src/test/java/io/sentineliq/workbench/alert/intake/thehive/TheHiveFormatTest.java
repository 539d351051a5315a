package io.sentineliq.workbench.alert.intake.thehive;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.support.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Alerts in the shapes of TheHive 3 and 4 (artifacts) and 5 (observables, stage), as StrangeBee's
 * API reference gives them (docs.strangebee.com).
 */
class TheHiveFormatTest {

  private static final String THIRD =
      """
      {"_type":"alert","id":"a1","title":"Mail with a link","description":"Reported by a user",\
      "severity":3,"date":1700000000123,"tags":["mail"],"tlp":2,"pap":1,"status":"New","type":\
      "phishing","source":"mailbox","sourceRef":"m-17","artifacts":[{"dataType":"ip","data":\
      "45.9.148.3","tags":["src"]},{"dataType":"fqdn","data":"www.evil.com"},{"dataType":"hash",\
      "data":"%s"},{"dataType":"mail","data":"bob@evil.com"},{"dataType":"hostname","data":"ws-7"},\
      {"dataType":"file","attachment":{"name":"bill.doc"}},{"dataType":"other","data":\
      "see http://evil.com/p"},{"dataType":"ip","data":"no address"}],"customFields":{"own":1}}\
      """
          .formatted("ab".repeat(16));

  @Test
  void readsAnAlertWithArtifacts() {
    var alert = ParsedFile.of(THIRD).only();

    assertThat(alert.externalId()).isEqualTo("phishing/m-17");
    assertThat(alert.title()).isEqualTo("Mail with a link");
    assertThat(alert.source()).isEqualTo("mailbox");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.category()).isEqualTo("phishing");
    assertThat(alert.detectedAt()).isEqualTo("2023-11-14T22:13:20.123Z");
    assertThat(alert.tags()).containsExactly("mail", "tlp:amber", "pap:green");
    assertThat(alert.assets()).containsExactly("ws-7");
    assertThat(alert.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly(
            "45.9.148.3",
            "www.evil.com",
            "ab".repeat(16),
            "bob@evil.com",
            "bill.doc",
            "http://evil.com/p");
    assertThat(alert.metadata()).contains("\"customFields\":{\"own\":1}");
  }

  @Test
  void readsAnAlertOfVersionFive() {
    var fifth =
        """
        {"_id":"~1","_createdAt":1700000000000,"type":"external","source":"siem","sourceRef":"r1",\
        "title":"T","severity":4,"severityLabel":"CRITICAL","tlp":3,"pap":3,"stage":"New",\
        "observables":[{"dataType":"domain","data":["evil.com","evil.net"]}]}\
        """;

    var alert = ParsedFile.of(fifth).only();

    assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(alert.detectedAt()).isEqualTo("2023-11-14T22:13:20Z");
    assertThat(alert.category()).isEqualTo("other");
    assertThat(alert.tags()).containsExactly("tlp:amber+strict", "pap:red");
    assertThat(alert.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly("evil.com", "evil.net");
  }

  @ParameterizedTest
  @CsvSource({"1, LOW", "2, MEDIUM", "3, HIGH", "4, CRITICAL", "null, MEDIUM"})
  void mapsSeverityByTheHivesScale(String written, Severity severity) {
    var text = THIRD.replace("\"severity\":3", "\"severity\":" + written);

    assertThat(ParsedFile.of(text).only().severity()).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "-5, cannot be read",
    "999999999999999, cannot be read",
    "null, no timestamp",
    "'\"2024-01-01T00:00:00\"', no time zone"
  })
  void refusesATimeThatMeansNoMoment(String written, String reason) {
    var parsed = ParsedFile.of(THIRD + "\n" + THIRD.replace("1700000000123", written));

    assertThat(parsed.rejects).singleElement().extracting("reason").asString().contains(reason);
  }
}
