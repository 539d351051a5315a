package io.sentineliq.workbench.detection.tracker;

/**
 * Where a tracker matched.
 *
 * @param offset in UTF-16 code units from the beginning of the text
 * @param length how long the matched part is
 * @param context the part with what surrounds it, on one line, cut
 * @param what the rule and string of a YARA match, the techniques of a lookalike; empty otherwise
 */
public record TrackerMatch(int offset, int length, String context, String what) {

  private static final int SIDE = 60;
  private static final int LONGEST = 200;

  /** The match from {@code from} to {@code to} in {@code text}. */
  static TrackerMatch of(String text, int from, int to, String what) {
    var start = Math.max(0, from - SIDE);
    var end = Math.min(text.length(), Math.min(to, from + LONGEST) + SIDE);
    var context =
        text.substring(whole(text, start), whole(text, end)).replaceAll("\\p{Cntrl}", " ");
    return new TrackerMatch(from, to - from, context.strip(), what);
  }

  /** Not between the two halves of a character. */
  private static int whole(String text, int at) {
    var isInside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return isInside ? at - 1 : at;
  }
}
