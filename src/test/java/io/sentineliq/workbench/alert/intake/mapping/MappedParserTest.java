package io.sentineliq.workbench.alert.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.ObservableDraft;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.ParsedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappedParserTest {

  private static final String HEADER = "When,Name,Level,Computer,Src,Hash,Labels,Note,Own\n";
  private static final FieldMapping MAPPING =
      mapping(
          Map.of(
              "When", FieldRole.DETECTED_AT,
              "Name", FieldRole.TITLE,
              "Level", FieldRole.SEVERITY,
              "Computer", FieldRole.ASSET,
              "Src", FieldRole.HOST,
              "Hash", FieldRole.HASH,
              "Labels", FieldRole.TAG,
              "Note", FieldRole.TEXT),
          "",
          "Europe/Berlin");

  @Test
  void readsARowByTheRolesOfItsColumns() {
    var row =
        "2024-07-01 10:00:00,\"Beacon, \"\"loud\"\"\",Kritisch,ws-7,45.9.148.3 evil.com,"
            + "ab".repeat(16)
            + ",c2;dns,see hxxp://bad[.]com/x,kept";

    var alert = parse(HEADER + row + "\r\n", MAPPING).only();

    assertThat(alert.title()).isEqualTo("Beacon, \"loud\"");
    assertThat(alert.source()).isEqualTo("Proxy");
    assertThat(alert.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(alert.detectedAt()).isEqualTo("2024-07-01T08:00:00Z");
    assertThat(alert.assets()).containsExactly("ws-7");
    assertThat(alert.tags()).containsExactly("c2", "dns");
    assertThat(alert.observables())
        .extracting(ObservableDraft::normalised)
        .containsExactly("45.9.148.3", "evil.com", "ab".repeat(16), "http://bad.com/x");
    assertThat(alert.metadata()).contains("\"Own\":\"kept\"");
    assertThat(alert.raw().bytes()).asString().isEqualTo(row);
    assertThat(alert.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "|", "\t"})
  void recognisesTheDelimiter(String delimiter) {
    var text = "\uFEFFWhen,Name\n\"2024-01-01T00:00:00Z\",\"a\nb\"\n2024-01-01T00:00:00Z,c\n";

    var parsed = parse(text.replace(",", delimiter), MAPPING);

    assertThat(parsed.rejects).isEmpty();
    assertThat(parsed.drafts).extracting(AlertDraft::title).containsExactly("a\nb", "c");
    assertThat(parsed.drafts).extracting(AlertDraft::line).containsExactly(2L, 4L);
  }

  @Test
  void aBadRowCostsItselfOnly() {
    var parsed =
        parse(
            "When,Name\n"
                + "2024-01-01T00:00:00Z,one,more\n"
                + "2024-01-01T00:00:00Z,a \"bare\" quote\n"
                + "2024-01-01T00:00:00Z,\"never closed\n"
                + "2024-01-01T00:00:00Z,next\n"
                + "\n"
                + "never,last\n",
            MAPPING);

    assertThat(parsed.drafts)
        .extracting(AlertDraft::title)
        .containsExactly("a \"bare\" quote", "next");
    assertThat(parsed.rejects).extracting(Reject::line).containsExactly(2L, 4L, 7L);
    assertThat(parsed.rejects)
        .extracting(Reject::reason)
        .containsExactly(
            "The row has not as many fields as the header.",
            "A quote is opened and never closed.",
            "The timestamp cannot be read.");
  }

  @Test
  void aQuoteThatIsNeverClosedCostsNoMoreThanOneReading() {
    var row = "2024-01-01T00:00:00Z,\"" + "x".repeat(90) + "\n";

    var parsed = parse("When,Name\n" + row.repeat(30_001), MAPPING);

    assertThat(parsed.drafts.size() + parsed.rejects.size()).isGreaterThan(15_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-07-01T10:00:00+02:00     | ''                    | ''  | 2024-07-01T08:00:00Z",
        "1719820800                    | ''                    | ''  | 2024-07-01T08:00:00Z",
        "1719820800123                 | ''                    | ''  | 2024-07-01T08:00:00.123Z",
        "2024-07-01 10:00:00           | ''                    | UTC | 2024-07-01T10:00:00Z",
        "01.07.2024 10:00              | dd.MM.yyyy HH:mm      | +02:00 | 2024-07-01T08:00:00Z",
        "Jul 1 2024 10:00:00 AM -0400  | MMM d yyyy hh:mm:ss a XX | '' | 2024-07-01T14:00:00Z"
      })
  void readsTimesAsTheMappingSays(String written, String pattern, String zone, String moment) {
    var mapping = mapping(Map.of("t", FieldRole.DETECTED_AT, "n", FieldRole.TITLE), pattern, zone);

    assertThat(parse("t,n\n" + written + ",x\n", mapping).only().detectedAt()).isEqualTo(moment);
  }

  @Test
  void rejectsATimeWithoutAZoneWhenTheMappingNamesNone() {
    var mapping = mapping(Map.of("t", FieldRole.DETECTED_AT, "n", FieldRole.TITLE), "", "");

    assertThat(parse("t,n\n2024-01-01 00:00:00,x\n", mapping).rejects)
        .extracting(Reject::reason)
        .containsExactly("The timestamp has no time zone.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\nB\n", "[A,B]", "[\n A,\n B\n]"})
  void readsJsonByPaths(String layout) {
    var mapping =
        mapping(
            Map.of(
                "event.at", FieldRole.DETECTED_AT,
                "rule.name", FieldRole.TITLE,
                "id", FieldRole.EXTERNAL_ID,
                "net.ips", FieldRole.HOST),
            "",
            "");
    var first =
        "{\"id\":\"7\",\"event\":{\"at\":1719820800},\"rule\":{\"name\":\"One\"},\"net\":{\"ips\":[\"45.9.148.3\"]}}";

    var parsed =
        parse(layout.replace("A", first).replace("B", first.replace("\"7\"", "\"8\"")), mapping);

    assertThat(parsed.rejects).isEmpty();
    assertThat(parsed.drafts).extracting(AlertDraft::externalId).containsExactly("7", "8");
    assertThat(parsed.drafts.getFirst().observables()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no delimiter\nat all\n", "a,b\n1,2\n", "\u0000\u0001\u0002", ""})
  void refusesAFileThatTheMappingDoesNotFit(String text) {
    assertThat(catchThrowableOfType(ProblemException.class, () -> parse(text, MAPPING)))
        .isNotNull();
  }

  @Test
  void saysWhatIsWrongWithAMapping() {
    var both =
        mapping(
            Map.of("a", FieldRole.TITLE, "b", FieldRole.TITLE, "t", FieldRole.DETECTED_AT), "", "");
    var time = Map.of("t", FieldRole.DETECTED_AT, "n", FieldRole.TITLE);

    assertThat(both.fault()).contains("intake.mapping.twice");
    assertThat(mapping(Map.of(), "", "").fault()).contains("intake.mapping.noTitle");
    assertThat(mapping(time, "bad {", "").fault()).contains("intake.mapping.badPattern");
    assertThat(mapping(time, "", "Mars").fault()).contains("intake.mapping.badZone");
    assertThat(new FieldMapping(time, " ", "", "", Map.of()).fault())
        .contains("intake.mapping.noSource");
    assertThat(MAPPING.fault()).isEmpty();
  }

  @Test
  void isTheSameAfterBeingWrittenAsJson() {
    assertThat(MappingJson.read("map", MappingJson.write(MAPPING))).isEqualTo(MAPPING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"columns\":{\"a\":\"NOTHING\"}}", "{\"severities\":{\"a\":5}}"})
  void refusesJsonThatIsNoMapping(String json) {
    assertThat(catchThrowableOfType(ProblemException.class, () -> MappingJson.read("map", json)))
        .isNotNull();
  }

  private static FieldMapping mapping(Map<String, FieldRole> columns, String pattern, String zone) {
    return new FieldMapping(
        new LinkedHashMap<>(new TreeMap<>(columns)),
        "Proxy",
        pattern,
        zone,
        Map.of("Kritisch", Severity.CRITICAL));
  }

  private static ParsedFile parse(String text, FieldMapping mapping) {
    var parsed = new ParsedFile();
    try {
      new MappedParser(mapping)
          .parse("log", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), parsed);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return parsed;
  }
}
