package io.sentineliq.workbench.note.text;

import java.util.ArrayList;
import java.util.List;

/** What changed between two states of a text, as lines to read from top to bottom. */
public final class TextDifference {

  /** What became of a line. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** A line and what became of it. */
  public record Line(Kind kind, String text) {}

  private TextDifference() {}

  /** The lines of both; removed ones stand before what came in their place. */
  public static List<Line> between(String before, String after) {
    var from = TextLines.of(before);
    var to = TextLines.of(after);
    return TextLines.changes(from, to)
        .map(changes -> lines(from, changes))
        .orElseGet(() -> replaced(from, to));
  }

  private static List<Line> lines(List<String> from, List<LineChange> changes) {
    var lines = new ArrayList<Line>();
    var at = 0;
    for (var change : changes) {
      add(lines, Kind.SAME, from.subList(at, change.start()));
      add(lines, Kind.REMOVED, from.subList(change.start(), change.end()));
      add(lines, Kind.ADDED, change.lines());
      at = change.end();
    }
    add(lines, Kind.SAME, from.subList(at, from.size()));
    return lines;
  }

  private static List<Line> replaced(List<String> from, List<String> to) {
    var lines = new ArrayList<Line>();
    add(lines, Kind.REMOVED, from);
    add(lines, Kind.ADDED, to);
    return lines;
  }

  private static void add(List<Line> lines, Kind kind, List<String> texts) {
    texts.forEach(text -> lines.add(new Line(kind, text)));
  }
}
