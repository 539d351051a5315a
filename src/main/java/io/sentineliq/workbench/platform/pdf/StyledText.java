package io.sentineliq.workbench.platform.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One paragraph: its letters, and how each of its parts looks. */
record StyledText(String text, List<PdfText> looks) {

  static StyledText of(List<PdfText> looks) {
    return new StyledText(
        looks.stream().map(PdfText::text).collect(Collectors.joining()), List.copyOf(looks));
  }

  int length() {
    return text.length();
  }

  /** The end without the white space before it. */
  int endOfInk(int from, int to) {
    var end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** What lies between two places, cut where the look changes. */
  List<PdfText> parts(int from, int to) {
    var parts = new ArrayList<PdfText>();
    var start = 0;
    for (var look : looks) {
      var end = start + look.text().length();
      var first = Math.max(from, start);
      var last = Math.min(to, end);
      if (first < last) {
        parts.add(
            new PdfText(text.substring(first, last), look.face(), look.tone(), look.isStruck()));
      }
      start = end;
    }
    return parts;
  }
}
