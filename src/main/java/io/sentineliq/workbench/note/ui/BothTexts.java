package io.sentineliq.workbench.note.ui;

import io.sentineliq.workbench.note.text.TextDifference;
import java.util.stream.Collectors;

/** Two texts as one that has every line of both. */
final class BothTexts {

  private BothTexts() {}

  /** Lines that both have stand once; where they differ, {@code theirs} come first. */
  static String of(String theirs, String mine) {
    return TextDifference.between(theirs, mine).stream()
        .map(TextDifference.Line::text)
        .collect(Collectors.joining("\n"));
  }
}
