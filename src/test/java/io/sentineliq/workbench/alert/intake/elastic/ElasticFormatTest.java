package io.sentineliq.workbench.alert.intake.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.support.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents in the shape of “Alert schema” in Elastic Security's documentation (elastic.co/docs),
 * dotted, nested, as hits, and its forerunner; risk scores by the ranges of “Create a detection
 * rule” there: low to 21, medium to 47, high to 73, critical above.
 */
class ElasticFormatTest {

  private static final String DOTTED =
      """
      {"@timestamp":"2024-05-06T07:08:09.123Z","kibana.alert.uuid":"a1b2","kibana.alert.rule.name":\
      "Suspicious PowerShell","kibana.alert.severity":"high","kibana.alert.risk_score":73,\
      "kibana.alert.reason":"process event with powershell.exe on ws-7",\
      "kibana.alert.rule.tags":["Windows","Execution"],\
      "kibana.alert.rule.threat":[{"tactic":{"id":"TA0002"},"technique":[{"id":"T1059"}]}],\
      "host":{"name":"ws-7"},"source.ip":"10.2.3.4","destination":{"ip":["203.0.113.9"]},\
      "process":{"hash":{"sha256":"%s"}},"dns.question.name":"evil.example","mine":{"own":1}}\
      """
          .formatted("ab".repeat(32));

  @Test
  void readsAnAlert() {
    var alert = ParsedFile.of(DOTTED).only();

    assertThat(alert.externalId()).isEqualTo("a1b2");
    assertThat(alert.title()).isEqualTo("Suspicious PowerShell");
    assertThat(alert.description()).isEqualTo("process event with powershell.exe on ws-7");
    assertThat(alert.severity()).isEqualTo(Severity.HIGH);
    assertThat(alert.detectedAt()).isEqualTo("2024-05-06T07:08:09.123Z");
    assertThat(alert.tags()).containsExactly("Windows", "Execution", "T1059");
    assertThat(alert.assets()).containsExactly("ws-7", "10.2.3.4");
    assertThat(alert.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly(
            "10.2.3.4", "203.0.113.9", "ab".repeat(32), "evil.example", "powershell.exe");
    assertThat(alert.metadata()).contains("\"mine\":{\"own\":1}");
  }

  @Test
  void readsAHitOfASearchWithNestedNames() {
    var hit =
        """
        {"_index":".alerts-security.alerts-default","_id":"hit-1","_source":{"@timestamp":\
        "2024-05-06T07:08:09Z","kibana":{"alert":{"severity":"critical","rule":{"name":"Nested"}}}}}\
        """;

    var alert = ParsedFile.of(hit).only();

    assertThat(alert.title()).isEqualTo("Nested");
    assertThat(alert.externalId()).isEqualTo("hit-1");
    assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
  }

  @Test
  void readsASignalOfTheForerunner() {
    var signal =
        """
        {"@timestamp":"2021-05-06T07:08:09Z","signal":{"rule":{"name":"Old","severity":"low",\
        "description":"why"}}}\
        """;

    var alert = ParsedFile.of(signal).only();

    assertThat(alert.title()).isEqualTo("Old");
    assertThat(alert.severity()).isEqualTo(Severity.LOW);
    assertThat(alert.description()).isEqualTo("why");
  }

  @ParameterizedTest
  @CsvSource({
    "0, LOW",
    "21, LOW",
    "22, MEDIUM",
    "47, MEDIUM",
    "48, HIGH",
    "73, HIGH",
    "74, CRITICAL",
    "100, CRITICAL"
  })
  void fallsBackOnTheRiskScore(int score, Severity severity) {
    var text =
        DOTTED
            .replace("\"kibana.alert.severity\":\"high\",", "")
            .replace("\"kibana.alert.risk_score\":73", "\"kibana.alert.risk_score\":" + score);

    assertThat(ParsedFile.of(text).only().severity()).isEqualTo(severity);
  }

  @Test
  void rejectsAnAlertWithoutATime() {
    var parsed = ParsedFile.of(DOTTED + "\n" + DOTTED.replace("@timestamp", "@tempus") + "\n");

    assertThat(parsed.drafts).hasSize(1);
    assertThat(parsed.rejects).singleElement().extracting("line").isEqualTo(2L);
  }
}
