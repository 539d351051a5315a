package io.sentineliq.workbench.platform.fx;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two texts, word by word, and which words only one of them has.
 *
 * @param mine one of them
 * @param theirs the other
 */
record WordMarks(List<Run> mine, List<Run> theirs) {

  /** Words, then whatever stands between them. */
  private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

  private static final Pattern LINES = Pattern.compile("(?<=\n)");

  /** The time grows with the square of what differs: longer texts are compared line by line. */
  private static final int MOST_WORDS = 3_000;

  /** Words in a row that both have, or that only one has. */
  record Run(String text, boolean isOwn) {}

  static WordMarks of(String mine, String theirs) {
    var words = new Tokens(mine, theirs, WORDS);
    return (words.longest() > MOST_WORDS ? new Tokens(mine, theirs, LINES) : words).marks();
  }

  private record Tokens(List<String> mine, List<String> theirs) {

    Tokens(String mine, String theirs, Pattern between) {
      this(List.of(between.split(mine, -1)), List.of(between.split(theirs, -1)));
    }

    int longest() {
      return Math.max(mine.size(), theirs.size());
    }

    /** Blanks after a word are not what somebody wrote. */
    WordMarks marks() {
      var ownOfMine = new BitSet();
      var ownOfTheirs = new BitSet();
      var patch =
          DiffUtils.diff(
              mine.stream().map(String::strip).toList(),
              theirs.stream().map(String::strip).toList(),
              new MyersDiffWithLinearSpace<>(),
              null);
      for (var delta : patch.getDeltas()) {
        var source = delta.getSource();
        var target = delta.getTarget();
        ownOfMine.set(source.getPosition(), source.getPosition() + source.size());
        ownOfTheirs.set(target.getPosition(), target.getPosition() + target.size());
      }
      return new WordMarks(runs(mine, ownOfMine), runs(theirs, ownOfTheirs));
    }

    private static List<Run> runs(List<String> tokens, BitSet own) {
      var runs = new ArrayList<Run>();
      var at = 0;
      while (at < tokens.size()) {
        var isOwn = own.get(at);
        var next = isOwn ? own.nextClearBit(at) : own.nextSetBit(at);
        var end = next < 0 ? tokens.size() : Math.min(next, tokens.size());
        runs.add(new Run(String.join("", tokens.subList(at, end)), isOwn));
        at = end;
      }
      return runs;
    }
  }
}
