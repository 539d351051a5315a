package io.sentineliq.workbench.alert.intake.eve;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.support.ParsedFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Events in the shape of Suricata's user guide, chapter “EVE JSON Format” (docs.suricata.io); the
 * rule's own severity as Emerging Threats writes it into {@code metadata}.
 */
class EveAlertTest {

  private static final String WHOLE =
      """
      {"timestamp":"2017-04-07T22:24:37.251547+0100","flow_id":586497171462735,"pcap_cnt":53381,\
      "event_type":"alert","src_ip":"192.168.2.14","src_port":50096,"dest_ip":"209.53.113.5",\
      "dest_port":80,"proto":"TCP","host":"sensor-1","metadata":{"flowbits":["http.dottedquadhost"]},\
      "tx_id":4,"alert":{"action":"blocked","gid":1,"signature_id":2018358,"rev":10,\
      "signature":"ET HUNTING GENERIC SUSPICIOUS POST","category":"Potentially Bad Traffic",\
      "severity":2,"metadata":{"tag":["Exploit"],"mitre_technique_id":["T1071"],\
      "cve":["CVE_2021_44228"],"former_category":null}},"app_proto":"http"}\
      """;

  @Test
  void readsTheDocumentedRecord() {
    var draft = ParsedFile.of(WHOLE).only();

    assertThat(draft.title()).isEqualTo("ET HUNTING GENERIC SUSPICIOUS POST");
    assertThat(draft.source()).isEqualTo("Suricata (sensor-1)");
    assertThat(draft.detectedAt()).isEqualTo(Instant.parse("2017-04-07T21:24:37.251547Z"));
    assertThat(draft.severity()).isEqualTo(Severity.MEDIUM);
    assertThat(draft.category()).isEqualTo("network");
    assertThat(draft.assets()).containsExactly("192.168.2.14");
    assertThat(draft.tags()).containsExactly("Exploit", "T1071", "CVE-2021-44228", "blocked");
    assertThat(draft.description())
        .isEqualTo(
            "TCP/http 192.168.2.14:50096 → 209.53.113.5:80\n"
                + "1:2018358:10, Potentially Bad Traffic, blocked");
  }

  @Test
  void keepsTheExactBytesAndNamesTheRecordByTheirDigest() throws Exception {
    var bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
    var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

    var draft = ParsedFile.of(WHOLE + "\r\n").only();

    assertThat(draft.raw().bytes()).isEqualTo(bytes);
    assertThat(draft.externalId()).isEqualTo("sha256:" + digest);
  }

  @Test
  void keepsEverythingWithoutAColumnInTheMetadata() {
    var metadata = ParsedFile.of(WHOLE).only().metadata();

    assertThat(metadata)
        .contains("\"flow_id\":586497171462735", "\"flowbits\":[\"http.dottedquadhost\"]")
        .contains("\"category\":\"Potentially Bad Traffic\"", "\"former_category\":null")
        .doesNotContain("\"timestamp\"", "\"event_type\"", "\"signature\"");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "severity":1                                            | HIGH
          "severity":2                                            | MEDIUM
          "severity":3                                            | LOW
          "severity":4                                            | LOW
          "severity":255                                          | LOW
          "severity":"1"                                          | HIGH
          "severity":null                                         | LOW
          "gid":1                                                 | LOW
          "severity":3,"metadata":{"signature_severity":["Critical"]}      | CRITICAL
          "severity":3,"metadata":{"signature_severity":["Major"]}         | HIGH
          "severity":1,"metadata":{"signature_severity":["Minor"]}         | MEDIUM
          "severity":1,"metadata":{"signature_severity":["Informational"]} | LOW
          "severity":1,"metadata":{"signature_severity":["Unknown"]}       | HIGH
          "severity":1,"metadata":{"signature_severity":null}              | HIGH
          "severity":3,"metadata":{"signature_severity":["Minor","Major"]} | HIGH
          "severity":3,"metadata":{"signature_severity":"major"}           | HIGH
          """)
  void judgesBySignatureFirstAndByPriorityElse(String fields, Severity severity) {
    assertThat(ParsedFile.of(EveLines.rule(fields)).only().severity()).isEqualTo(severity);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Network Trojan was detected                  | malware
          Malware Command and Control Activity Detected  | malware
          Crypto Currency Mining Activity Detected       | malware
          Possible Social Engineering Attempted          | phishing
          Attempted Administrator Privilege Gain         | intrusion
          Web Application Attack                         | intrusion
          Large Scale Information Leak                   | data-leak
          Attempted Information Leak                     | network
          Detection of a Network Scan                    | network
          Attempt to login by a default username and password | authentication
          access to a potentially vulnerable web application  | vulnerability
          Potential Corporate Privacy Violation          | policy-violation
          Misc activity                                  | other
          Something of our own                           | other
          """)
  void mapsTheClassOfTheRule(String category, String expected) {
    var draft = ParsedFile.of(EveLines.rule("\"category\":\"" + category + "\"")).only();

    assertThat(draft.category()).isEqualTo(expected);
    assertThat(draft.metadata()).contains(category);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          2016-04-01T10:00:00.123456+0200, 2016-04-01T08:00:00.123456Z
          2016-04-01T10:00:00.123456+02:00, 2016-04-01T08:00:00.123456Z
          2016-04-01T10:00:00.123456-0330, 2016-04-01T13:30:00.123456Z
          2016-04-01T10:00:00Z, 2016-04-01T10:00:00Z
          2016-04-01T10:00:00+02, 2016-04-01T08:00:00Z
          2016-04-01T10:00:00.123456789Z, 2016-04-01T10:00:00.123456Z
          1969-12-31T16:04:21.000000-0800, 1970-01-01T00:04:21Z
          """)
  void readsTimesWithTheirZone(String written, Instant expected) {
    assertThat(ParsedFile.of(atTime("\"" + written + "\"")).only().detectedAt())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "2016-04-01T10:00:00.123456"       | The timestamp has no time zone.
          "2016-13-01T10:00:00.123456+0200"  | The timestamp cannot be read.
          "2016-02-30T10:00:00.123456+0200"  | The timestamp cannot be read.
          "+992016-04-01T10:00:00.123+0200"  | The timestamp cannot be read.
          "yesterday"                        | The timestamp cannot be read.
          1459497600                         | The timestamp cannot be read.
          ""                                 | The record has no timestamp.
          null                               | The record has no timestamp.
          {}                                 | The record has no timestamp.
          """)
  void neverInventsATime(String written, String reason) {
    var parsed = ParsedFile.of(atTime(written));

    assertThat(parsed.drafts).isEmpty();
    assertThat(parsed.rejects).extracting(Reject::reason).containsExactly(reason);
  }

  @Test
  void namesARuleWithoutMessageByItsNumber() {
    var record = EveLines.rule("\"gid\":1,\"signature_id\":77").replace("\"ET TEST\"", "\"\"");

    assertThat(ParsedFile.of(record).only().title()).isEqualTo("Suricata 1:77");
  }

  @Test
  void rejectsAnAlertThatSaysNothing() {
    var parsed =
        ParsedFile.of(
            EveLines.flow()
                + "\n"
                + "{\"timestamp\":\"2016-04-01T10:00:00Z\",\"event_type\":\"alert\"}\n"
                + "{\"timestamp\":\"2016-04-01T10:00:00Z\",\"event_type\":\"alert\",\"alert\":{}}");

    assertThat(parsed.rejects).extracting(Reject::line).containsExactly(2L, 3L);
    assertThat(parsed.rejects)
        .extracting(Reject::reason)
        .containsExactly(
            "The record says it is an alert but has no alert object.",
            "The alert has neither a signature nor a signature id.");
  }

  @Test
  void cutsWhatDoesNotFitAndKeepsItInTheRawRecord() {
    var title = "x".repeat(499) + "😀".repeat(10);

    var draft = ParsedFile.of(EveLines.rule("").replace("ET TEST", title)).only();

    assertThat(draft.title()).hasSize(500).endsWith("x…");
    assertThat(new String(draft.raw().bytes(), StandardCharsets.UTF_8)).contains(title);
  }

  @Test
  void showsNulAsItsSymbolAndReplacesHalfCharacters() {
    var escaped = "a\\u0000b\\ud83dc";

    var draft = ParsedFile.of(EveLines.alert("\"x\":\"" + escaped + "\",\"k\\u0000\":1")).only();

    assertThat(draft.metadata()).contains("a\u2400b\uFFFDc", "k\u2400").doesNotContain("\\u0000");
    assertThat(new String(draft.raw().bytes(), StandardCharsets.UTF_8)).contains(escaped);
  }

  @Test
  void writesNumbersNoDatabaseCalculatesWithAsText() {
    var draft =
        ParsedFile.of(EveLines.alert("\"a\":1e999999,\"b\":18446744073709551616,\"c\":0.5")).only();

    assertThat(draft.metadata())
        .contains("\"a\":\"1E+999999\"", "\"b\":18446744073709551616", "\"c\":0.5");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "src_ip":"10.1.2.3","dest_ip":"8.8.8.8"             | 10.1.2.3
          "src_ip":"8.8.8.8","dest_ip":"1.1.1.1"              | ~~
          "src_ip":"8.8.8.8","dest_ip":"172.31.6.44"          | 172.31.6.44
          "src_ip":"192.168.0.1","dest_ip":"192.168.0.2"      | 192.168.0.1 192.168.0.2
          "src_ip":"172.32.0.1","dest_ip":"100.64.0.9"        | 100.64.0.9
          "src_ip":"fe80:0000:0000:0000:d4aa:8d54:3230:720b"  | fe80::d4aa:8d54:3230:720b
          "src_ip":"fd00::1","dest_ip":"2001:db8::1"          | fd00::1
          "src_ip":"8.8.8.8","http":{"hostname":"crm.corp"}   | crm.corp
          "http":{"hostname":"crm.acme.internal"}             | crm.acme.internal
          "smb":{"ntlmssp":{"host":"BLU","user":"admin"}}     | BLU
          """)
  void takesTheInternalEndsForAssets(String fields, String expected) {
    var assets = ParsedFile.of(EveLines.alert(fields)).only().assets();

    assertThat(String.join(" ", assets)).isEqualTo(expected == null ? "" : expected);
  }

  private static String atTime(String json) {
    return EveLines.rule("").replace("\"2026-01-05T06:00:00.123456+0200\"", json);
  }
}
