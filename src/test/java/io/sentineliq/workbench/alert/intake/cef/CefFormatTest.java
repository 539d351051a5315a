package io.sentineliq.workbench.alert.intake.cef;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.support.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines as ArcSight's “Implementing ArcSight Common Event Format” and its vendors' guides show
 * them; LEEF as IBM's “LEEF event components” does.
 */
class CefFormatTest {

  private static final String WORM =
      "Sep 19 08:26:10 host CEF:0|Security|threatmanager|1.0|100|worm successfully stopped|10|"
          + "src=10.0.0.1 dst=2.1.2.2 spt=1232 rt=1700000000123";

  @Test
  void readsTheStandardsExample() {
    var alert = ParsedFile.of(WORM).only();

    assertThat(alert.title()).isEqualTo("worm successfully stopped");
    assertThat(alert.source()).isEqualTo("Security threatmanager");
    assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(alert.detectedAt()).isEqualTo("2023-11-14T22:13:20.123Z");
    assertThat(alert.assets()).containsExactly("10.0.0.1");
    assertThat(alert.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly("10.0.0.1", "2.1.2.2");
    assertThat(alert.raw().bytes()).asString().isEqualTo(WORM);
    assertThat(alert.externalId()).isEqualTo("sha256:" + alert.raw().sha256Text());
    assertThat(alert.metadata()).contains("\"spt\":\"1232\"", "\"header\":[\"0\",\"Security\"");
  }

  @Test
  void understandsEscapes() {
    var alert =
        ParsedFile.of(
                "CEF:0|sec\\|urity|threat\\\\manager|1.0|100|detected a \\| in"
                    + " message|5|rt=1700000000000 msg=first\\n"
                    + "second a\\=b cs1=x y z request=http://e.example/?q\\=1")
            .only();

    assertThat(alert.source()).isEqualTo("sec|urity threat\\manager");
    assertThat(alert.title()).isEqualTo("detected a | in message");
    assertThat(alert.description()).isEqualTo("first\nsecond a=b");
    assertThat(alert.metadata()).contains("\"cs1\":\"x y z\"");
    assertThat(alert.observables())
        .extracting(ObservableDraft::written)
        .containsExactly("http://e.example/?q=1");
  }

  @ParameterizedTest
  @CsvSource({
    "0, LOW",
    "3, LOW",
    "Low, LOW",
    "4, MEDIUM",
    "6, MEDIUM",
    "Medium, MEDIUM",
    "Unknown, MEDIUM",
    "7, HIGH",
    "8, HIGH",
    "High, HIGH",
    "9, CRITICAL",
    "10, CRITICAL",
    "Very-High, CRITICAL"
  })
  void mapsSeverityByTheStandardsScale(String written, Severity severity) {
    assertThat(ParsedFile.of(WORM.replace("|10|", "|" + written + "|")).only().severity())
        .isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({
    "Sep 19 2024 08:26:10 UTC, 2024-09-19T08:26:10Z",
    "Sep 19 2024 08:26:10.250 GMT, 2024-09-19T08:26:10.250Z",
    "2024-09-19T08:26:10+02:00, 2024-09-19T06:26:10Z"
  })
  void readsTimesWithAZone(String written, String moment) {
    assertThat(ParsedFile.of(WORM.replace("1700000000123", written)).only().detectedAt())
        .isEqualTo(moment);
  }

  @Test
  void takesTheTimeOfAnRfc5424Header() {
    var line = "<134>1 2024-02-03T04:05:06.007Z gate app - - - CEF:0|V|P|1|7|named|2|src=192.0.2.1";

    assertThat(ParsedFile.of(line).only().detectedAt()).isEqualTo("2024-02-03T04:05:06.007Z");
  }

  @ParameterizedTest
  @CsvSource({
    "rt=Sep 19 2024 08:26:10, no time zone",
    "rt=tomorrow, cannot be read",
    "rt=99999999999999999999, cannot be read",
    "src=10.0.0.1, no timestamp"
  })
  void refusesATimeThatMeansNoMoment(String extension, String reason) {
    var parsed = ParsedFile.of("CEF:0|V|P|1|7|named|2|" + extension);

    assertThat(parsed.drafts).isEmpty();
    assertThat(parsed.rejects).singleElement().extracting("reason").asString().contains(reason);
  }

  @Test
  void refusesAShortHeader() {
    var parsed = ParsedFile.of(WORM + "\nCEF:0|V|P|1|7\n");

    assertThat(parsed.drafts).hasSize(1);
    assertThat(parsed.rejects).singleElement().extracting("line").isEqualTo(2L);
  }

  @Test
  void readsLeefOfBothVersions() {
    var first =
        "LEEF:1.0|Microsoft|MSExchange|4.0 SP1|15345|src=192.0.2.0\tdst=172.50.123.1\tsev=5\t"
            + "cat=anomaly\tdevTime=1700000000000\tusrName=joe.black";
    var second =
        "LEEF:2.0|Lancope|StealthWatch|1.0|41|^|src=192.0.2.9^dst=10.0.0.5^sev=8^devTime=1700000000000";

    var parsed = ParsedFile.of(first + "\n" + second + "\n" + second.replace("|^|", "|x5E|"));

    assertThat(parsed.rejects).isEmpty();
    assertThat(parsed.drafts).extracting("title").containsExactly("15345", "41", "41");
    assertThat(parsed.drafts)
        .extracting("severity")
        .containsExactly(Severity.MEDIUM, Severity.HIGH, Severity.HIGH);
    assertThat(parsed.drafts.getFirst().tags()).containsExactly("anomaly");
    assertThat(parsed.drafts.getLast().assets()).containsExactly("10.0.0.5");
    assertThat(parsed.drafts.getFirst().metadata()).contains("\"usrName\":\"joe.black\"");
  }

  @Test
  void isNotFooledByTheNameOfTheFormat() {
    assertThat(Mark.find("see CEF: the manual | and more", "CEF:")).isNegative();
    assertThat(Mark.find("CEF:0|x", "CEF:")).isZero();
  }

  @Test
  void staysLinearOnHostileLines() {
    var keys = "k=".repeat(200_000);
    var slashes = "\\".repeat(300_000) + "=";

    assertThat(ParsedFile.of(WORM + " " + keys).drafts).hasSize(1);
    assertThat(ParsedFile.of(WORM + " a=" + slashes).drafts).hasSize(1);
  }
}
