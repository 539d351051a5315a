package io.sentineliq.workbench.note.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings together what two people made of the same text, line by line (three-way merge). Changes
 * that touch neither the same lines nor neighbouring ones are both taken; the same change of both
 * is taken once; anything else is no merge, so that nobody's line is lost.
 */
public final class TextMerge {

  private TextMerge() {}

  /** {@code mine} and {@code theirs}, both made from {@code base}; empty when they conflict. */
  public static Optional<String> merge(String base, String mine, String theirs) {
    if (mine.equals(theirs) || theirs.equals(base)) {
      return Optional.of(mine);
    }
    if (mine.equals(base)) {
      return Optional.of(theirs);
    }
    var lines = TextLines.of(base);
    var ours = TextLines.changes(lines, TextLines.of(mine));
    var others = TextLines.changes(lines, TextLines.of(theirs));
    return ours.isPresent() && others.isPresent()
        ? merged(lines, ours.get(), others.get())
        : Optional.empty();
  }

  private static Optional<String> merged(
      List<String> base, List<LineChange> ours, List<LineChange> others) {
    var taken = new ArrayList<>(ours);
    for (var other : others) {
      if (!ours.contains(other)) {
        if (ours.stream().anyMatch(our -> our.touches(other))) {
          return Optional.empty();
        }
        taken.add(other);
      }
    }
    return Optional.of(TextLines.applied(base, taken));
  }
}
