package io.sentineliq.workbench.note.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {
  private static final String BASE = "one\ntwo\nthree\nfour\nfive";

  @ParameterizedTest
  @CsvSource({
    "ONE\\n"
        + "two\\n"
        + "three\\n"
        + "four\\n"
        + "five, one\\n"
        + "two\\n"
        + "three\\n"
        + "four\\n"
        + "FIVE, ONE\\n"
        + "two\\n"
        + "three\\n"
        + "four\\n"
        + "FIVE",
    "one\\n"
        + "two\\n"
        + "three\\n"
        + "four\\n"
        + "five\\n"
        + "six, two\\n"
        + "three\\n"
        + "four\\n"
        + "five, two\\n"
        + "three\\n"
        + "four\\n"
        + "five\\n"
        + "six",
    "one\\ntwo\\nthree\\nfour\\nfive, changed, changed",
    "changed, one\\ntwo\\nthree\\nfour\\nfive, changed",
    "one\\n"
        + "TWO\\n"
        + "three\\n"
        + "four\\n"
        + "five, one\\n"
        + "TWO\\n"
        + "three\\n"
        + "four\\n"
        + "FIVE, one\\n"
        + "TWO\\n"
        + "three\\n"
        + "four\\n"
        + "FIVE"
  })
  void takesBothChanges(String mine, String theirs, String merged) {
    assertThat(TextMerge.merge(BASE, lines(mine), lines(theirs))).contains(lines(merged));
    assertThat(TextMerge.merge(BASE, lines(theirs), lines(mine))).contains(lines(merged));
  }

  @ParameterizedTest
  @CsvSource({
    "one\\nmine\\nthree\\nfour\\nfive, one\\ntheirs\\nthree\\nfour\\nfive",
    "one\\nmine\\nthree\\nfour\\nfive, one\\ntwo\\ntheirs\\nfour\\nfive",
    "one\\ntwo\\nthree\\nfour\\nfive\\nmine, one\\ntwo\\nthree\\nfour\\nfive\\ntheirs",
    "one\\nthree\\nfour\\nfive, one\\ntwo more\\nthree\\nfour\\nfive"
  })
  void neverChoosesBetweenTwo(String mine, String theirs) {
    assertThat(TextMerge.merge(BASE, lines(mine), lines(theirs))).isEmpty();
  }

  @Test
  void losesNoAddedLineWhateverTwoPeopleDo() {
    var random = new Random(4);
    for (var round = 0; round < 2_000; round++) {
      var base = IntStream.range(0, 12).mapToObj(Integer::toString).toList();
      var mine = added(base, "mine", random);
      var theirs = added(base, "theirs", random);

      TextMerge.merge(text(base), text(mine), text(theirs))
          .ifPresent(
              merged ->
                  assertThat(List.of(merged.split("\n", -1)))
                      .containsSubsequence(mine)
                      .containsSubsequence(theirs)
                      .hasSize(mine.size() + theirs.size() - base.size()));
    }
  }

  @Test
  void textsTooLongToCompareAreNotMerged() {
    var mine = IntStream.range(0, 30_000).mapToObj(i -> "mine " + i).toList();
    var theirs = IntStream.range(0, 30_000).mapToObj(i -> "theirs " + i).toList();

    assertThat(TextMerge.merge("base", text(mine), text(theirs))).isEmpty();
  }

  @Test
  void tellsWhatChanged() {
    assertThat(TextDifference.between("a\nb\nc", "a\nB\nc\nd"))
        .containsExactly(
            new TextDifference.Line(TextDifference.Kind.SAME, "a"),
            new TextDifference.Line(TextDifference.Kind.REMOVED, "b"),
            new TextDifference.Line(TextDifference.Kind.ADDED, "B"),
            new TextDifference.Line(TextDifference.Kind.SAME, "c"),
            new TextDifference.Line(TextDifference.Kind.ADDED, "d"));
    assertThat(TextDifference.between("same", "same"))
        .containsExactly(new TextDifference.Line(TextDifference.Kind.SAME, "same"));
  }

  private static List<String> added(List<String> base, String word, Random random) {
    var lines = new ArrayList<>(base);
    for (var i = 0; i < 3; i++) {
      lines.add(random.nextInt(lines.size() + 1), word + " " + random.nextInt(1_000_000));
    }
    return lines;
  }

  private static String text(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n"));
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }
}
