package io.sentineliq.workbench.alert.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.support.ParsedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which format a file has is seen from its records, never from its name. */
class FormatParserTest {

  private static final String CEF = "CEF:0|V|P|1|7|named|2|rt=1700000000000 src=192.0.2.1";
  private static final String EVE =
      "{\"timestamp\":\"2024-01-01T00:00:00Z\",\"event_type\":\"alert\",\"alert\":{\"signature\":\"s\"}}";

  @Test
  void keepsToTheFormatOfTheFirstKnownRecord() {
    var parsed = ParsedFile.of("# a comment\n" + CEF + "\n" + EVE + "\n" + CEF + "x\n");

    assertThat(parsed.drafts).extracting("line").containsExactly(2L, 4L);
    assertThat(parsed.rejects).extracting("line").containsExactly(1L, 3L);
    assertThat(parsed.rejects.getLast().reason()).contains("another format");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b,c\n1,2,3\n", "{\"a\":1}\n", "[]x\n", "{\"event_type\":\n", "\u0000\u0001"})
  void refusesByNameWhatItDoesNotKnow(String text) {
    var error = catchThrowableOfType(ProblemException.class, () -> ParsedFile.of(text));

    assertThat(error).isNotNull();
    assertThat(error.problem().sentence())
        .contains("Suricata EVE, Elastic Security, Microsoft Sentinel, ", "Line 1: ");
  }

  @Test
  void saysWhatIsWrongWithJson() {
    var parsed =
        ParsedFile.of(EVE + "\n{\"event_type\":\n{]\n" + "[".repeat(100) + "\n{\"x\":1}\n");

    assertThat(parsed.rejects)
        .extracting("reason")
        .containsExactly(
            "The record ends in the middle.",
            "The record is not valid JSON.",
            "The record is nested too deeply or holds a number or name that is too long.",
            "The record is of another format or of one that is not known.");
  }

  @Test
  void saysNothingOfJsonWhereThereIsNone() {
    var parsed = ParsedFile.of(CEF + "\nnot a record\n\t{\"cut\":\n");

    assertThat(parsed.rejects)
        .extracting("reason")
        .containsExactly(
            "The record is of another format or of one that is not known.",
            "The record ends in the middle.");
  }

  @Test
  void takesAnEmptyFileForWhatItIs() {
    assertThat(ParsedFile.of("\n \n").drafts).isEmpty();
  }
}
