package io.sentineliq.workbench.detection.text;

import io.sentineliq.workbench.detection.leak.LeakKind;
import io.sentineliq.workbench.detection.leak.LeakScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which sensitive data is covered, each mask as long as what it hides, so that places in
 * one are places in the other. Line ends stay.
 *
 * @param text the covered text
 * @param spans what is covered, in its order; one may lie within another
 * @param clear the values, in the order of {@code spans}; not to be kept, shown or logged
 */
public record MaskedText(String text, List<SensitiveSpan> spans, List<String> clear) {

  private static final char COVER = '\u2022';
  private static final int MOST = 5_000;
  private static final int LONGEST_MASK = 200;

  /** Covers what is found in {@code text}; beyond {@value #MOST} values all are covered unnamed. */
  public static MaskedText of(String text) {
    var covered = text.toCharArray();
    var spans = new ArrayList<SensitiveSpan>();
    var clear = new ArrayList<String>();
    LeakScanner.scan(
        text,
        (leak, value) -> {
          var at = Math.toIntExact(leak.offset());
          cover(covered, at, at + leak.length());
          if (spans.size() < MOST) {
            var masked = leak.masked();
            var shown = masked.substring(0, Math.min(LONGEST_MASK, masked.length()));
            spans.add(new SensitiveSpan(at, leak.length(), leak.kind(), shown));
            clear.add(value);
          }
        });
    return new MaskedText(new String(covered), List.copyOf(spans), List.copyOf(clear));
  }

  /** A line with masks in the place of what they hide, for titles. */
  public static String line(String text) {
    var masked = of(text);
    var line = new StringBuilder();
    var at = 0;
    for (var span : masked.spans) {
      if (span.at() >= at) {
        line.append(text, at, span.at()).append(span.masked());
        at = span.end();
      }
    }
    return line.append(text, at, text.length()).toString();
  }

  /** Whether it holds something of this kind. */
  public boolean has(LeakKind kind) {
    return spans.stream().anyMatch(span -> span.kind() == kind);
  }

  private static void cover(char[] text, int from, int to) {
    for (var i = from; i < Math.min(to, text.length); i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        text[i] = COVER;
      }
    }
  }
}
