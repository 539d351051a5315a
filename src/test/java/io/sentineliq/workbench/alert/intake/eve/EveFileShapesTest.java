package io.sentineliq.workbench.alert.intake.eve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.alert.intake.AlertDraft;
import io.sentineliq.workbench.alert.intake.Reject;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.record.RecordBytes;
import io.sentineliq.workbench.support.ParsedFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveFileShapesTest {

  private static final String ALERT = EveLines.alert("");
  private static final String OTHER = EveLines.alert("\"n\":2");
  private static final String FLOW = EveLines.flow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\nF\nB\n",
        "A\nF\nB",
        "A\r\nF\r\nB\r\n",
        "\uFEFFA\nF\nB\n",
        "\n\n  \r\nA\n\nF\n\t\nB\n\n",
        "[A,F,B]",
        "[\n  A,\n  F,\n  B\n]\n",
        "\uFEFF [A\n,F\n,B]",
      })
  void readsLinesAndArrays(String layout) {
    var text = layout.replace("A", ALERT).replace("F", FLOW).replace("B", OTHER);

    var parsed = ParsedFile.of(text);

    assertThat(parsed.rejects).isEmpty();
    assertThat(parsed.skipped).isEqualTo(Map.of("flow", 1L));
    assertThat(parsed.drafts)
        .extracting(draft -> new String(draft.raw().bytes(), UTF_8))
        .containsExactly(ALERT, OTHER);
  }

  @Test
  void readsRecordsWrittenOverSeveralLines() {
    var pretty = ALERT.replace(",", ",\n  ").replace("{\"timestamp", "{\n  \"timestamp");

    var parsed = ParsedFile.of(pretty + "\n" + pretty.replace("ET TEST", "a } \\\" { b") + "\n");

    assertThat(parsed.drafts)
        .extracting(AlertDraft::title)
        .containsExactly("ET TEST", "a } \" { b");
    assertThat(parsed.drafts).extracting(AlertDraft::line).containsExactly(1L, 8L);
  }

  @Test
  void tellsTheLineOfEveryRecord() {
    var parsed = ParsedFile.of(FLOW + "\n\n" + ALERT + "\nnonsense\n" + OTHER);

    assertThat(parsed.drafts).extracting(AlertDraft::line).containsExactly(3L, 5L);
    assertThat(parsed.rejects).extracting(Reject::line).containsExactly(4L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \r\n \n", "\uFEFF", "[]", "[\n]\n"})
  void findsNothingInAnEmptyFile(String text) {
    var parsed = ParsedFile.of(text);

    assertThat(parsed.drafts).isEmpty();
    assertThat(parsed.rejects).isEmpty();
  }

  @Test
  void rejectsATruncatedLastLine() {
    var parsed = ParsedFile.of(ALERT + "\n" + OTHER.substring(0, OTHER.length() - 5));

    assertThat(parsed.drafts).hasSize(1);
    assertThat(parsed.rejects)
        .containsExactly(new Reject(2, "The record ends in the middle.", excerpt(OTHER)));
  }

  @Test
  void rejectsATruncatedRecordOfAnotherTypeToo() {
    assertThat(ParsedFile.of(ALERT + "\n" + FLOW.substring(0, FLOW.length() - 1)).rejects)
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"event_type\":\"alert\"} x",
        "{\"event_type\":\"alert\"}{}",
        "{\"event_type\":}",
        "{\"event_type\":NaN}",
        "{'event_type':'alert'}",
        "{\"event_type\":1}",
        "{\"type\":\"alert\"}",
        "{\"a\":{\"event_type\":\"alert\"}}",
        "\"alert\"",
        "null",
        "<xml/>",
      })
  void rejectsWhatIsNotOneEveObject(String line) {
    var parsed = ParsedFile.of(FLOW + "\n" + line + "\n" + ALERT);

    assertThat(parsed.rejects).extracting(Reject::line).containsExactly(2L);
    assertThat(parsed.drafts).hasSize(1);
  }

  @Test
  void rejectsInvalidUtf8ButKeepsReading() {
    var text = FLOW + "\n" + ALERT.replace("ET TEST", "caf\u00e9") + "\n" + OTHER;

    var parsed = ParsedFile.of(text.getBytes(ISO_8859_1));

    assertThat(parsed.drafts).hasSize(1);
    assertThat(parsed.rejects)
        .extracting(Reject::reason)
        .containsExactly("The record is not valid UTF-8.");
  }

  @Test
  void takesNulBytesInTexts() {
    var parsed = ParsedFile.of(ALERT.replace("ET TEST", "ET\0TEST"));

    assertThat(parsed.only().title()).isEqualTo("ET\u2400TEST");
    assertThat(new String(parsed.only().raw().bytes(), UTF_8)).contains("ET\0TEST");
  }

  @Test
  void rejectsBombsOfDepthAndNumbers() {
    var deep = "{\"event_type\":\"alert\",\"a\":" + "[".repeat(400_000) + "]".repeat(400_000) + "}";
    var broken = "{\"event_type\":\"alert\",\"a\":" + "{\"a\":".repeat(150_000);
    var number = "{\"event_type\":\"alert\",\"a\":" + "9".repeat(900_000) + "}";

    var parsed = ParsedFile.of(String.join("\n", FLOW, deep, broken, number, ALERT));

    assertThat(parsed.rejects).extracting(Reject::line).containsExactly(2L, 3L, 4L);
    assertThat(parsed.rejects)
        .extracting(Reject::reason)
        .containsOnly(
            "The record is nested too deeply or holds a number or name that is too long.");
    assertThat(parsed.drafts).hasSize(1);
  }

  @Test
  void takesARecordOfOneMebibyteAndNoByteMore() {
    var filler = "x".repeat(RecordBytes.LONGEST - EveLines.alert("\"x\":\"\"").length());
    var longest = EveLines.alert("\"x\":\"" + filler + "\"");

    var parsed = ParsedFile.of(longest + "\r\n" + longest.replace("ET", "ETT") + "\n" + OTHER);

    assertThat(parsed.drafts).extracting(AlertDraft::line).containsExactly(1L, 3L);
    assertThat(parsed.rejects)
        .extracting(Reject::reason)
        .containsExactly("The record is longer than 1 MiB.");
    assertThat(parsed.rejects.getFirst().excerpt()).hasSize(201).endsWith("…");
  }

  @Test
  void skipsAnEndlessLineInLittleMemory() {
    var endless = new Endless(200L << 20);
    var file =
        new SequenceInputStream(
            Collections.enumeration(List.of(stream(FLOW + "\n"), endless, stream("\n" + ALERT))));

    var parsed = ParsedFile.of(file);

    assertThat(parsed.drafts).extracting(AlertDraft::line).containsExactly(3L);
    assertThat(parsed.rejects).hasSize(1);
  }

  @Test
  void makesExcerptsHarmless() {
    var parsed = ParsedFile.of(FLOW + "\n\u001b[31m\u202egnp.exe\u0000");

    assertThat(parsed.rejects.getFirst().excerpt()).isEqualTo("\u241b[31m\uFFFDgnp.exe\u2400");
  }

  @Test
  void refusesUtf16ByName() {
    assertRefused(ALERT.getBytes(UTF_16), "UTF-16");
  }

  @Test
  void refusesABinaryFile() {
    var bytes = new byte[1 << 20];
    new Random(7).nextBytes(bytes);

    assertRefused(bytes, "Suricata EVE");
  }

  @Test
  void refusesAFileOfAnotherKindAfterAHundredRecords() {
    var csv = "time,source,severity\n".repeat(100);

    assertRefused(
        (csv + ALERT).getBytes(UTF_8),
        "Line 1: The record is of another format or of one that is not known.");
    assertThat(ParsedFile.of(csv.substring(csv.indexOf('\n') + 1) + ALERT).rejects).hasSize(99);
  }

  @Test
  void refusesAShortFileOfAnotherKind() {
    assertRefused("{\"a\":1}\n".getBytes(UTF_8), "The record is of another format");
    assertRefused("[1,2,[3]]".getBytes(UTF_8), "The record is of another format");
  }

  @Test
  void countsMadeUpEventTypesTogether() {
    var strange = FLOW.replace("\"flow\",", "\"Ü%s\",".formatted("x".repeat(100)));

    assertThat(ParsedFile.of(FLOW + "\n" + strange).skipped)
        .isEqualTo(Map.of("flow", 1L, "other", 1L));
  }

  private static void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(() -> ParsedFile.of(bytes))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problem())
                    .isInstanceOfSatisfying(
                        Problem.UnreadableInput.class,
                        problem -> assertThat(problem.why()).contains(why)));
  }

  private static String excerpt(String record) {
    return record.substring(0, Math.min(200, record.length() - 5));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** So many bytes, none of them a line feed. */
  private static final class Endless extends InputStream {
    private long left;

    Endless(long left) {
      this.left = left;
    }

    @Override
    public int read() {
      return left-- > 0 ? '[' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      var count = (int) Math.min(length, left);
      if (count <= 0) {
        return -1;
      }
      Arrays.fill(target, offset, offset + count, (byte) '[');
      left -= count;
      return count;
    }
  }
}
