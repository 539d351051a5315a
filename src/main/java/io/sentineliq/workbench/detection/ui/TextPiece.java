package io.sentineliq.workbench.detection.ui;

import io.sentineliq.workbench.detection.text.MatchPlace;
import io.sentineliq.workbench.detection.text.SensitiveSpan;
import io.sentineliq.workbench.detection.text.TextOfDetection;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a text as it is shown.
 *
 * @param text what is shown; for a gap, how much is left out
 */
record TextPiece(Look look, String text) {

  /** Longer texts are shown around their matches only. */
  static final int LONGEST_WHOLE = 20_000;

  private static final int SIDE = 400;
  private static final int MOST_WINDOWS = 30;

  /** How a piece looks. */
  enum Look {
    PLAIN,
    MATCH,
    MASK,
    MASK_MATCH,
    GAP
  }

  /** The pieces of {@code text} in its order. */
  static List<TextPiece> of(TextOfDetection text) {
    var pieces = new ArrayList<TextPiece>();
    var at = 0;
    for (var window : windows(text)) {
      gap(pieces, window.from - at);
      pieces.addAll(pieces(text, window));
      at = window.to;
    }
    gap(pieces, text.masked().length() - at);
    return List.copyOf(pieces);
  }

  private record Window(int from, int to) {}

  private static List<Window> windows(TextOfDetection text) {
    var length = text.masked().length();
    if (length <= LONGEST_WHOLE) {
      return List.of(new Window(0, length));
    }
    var windows = new ArrayList<Window>();
    windows.add(new Window(0, SIDE));
    places(text).stream()
        .sorted(Comparator.comparingInt(MatchPlace::at))
        .limit(MOST_WINDOWS)
        .forEach(place -> join(windows, place, length));
    return windows;
  }

  private static void join(List<Window> windows, MatchPlace place, int length) {
    var to = Math.min(length, Math.min(place.end(), place.at() + SIDE) + SIDE);
    var from = Math.max(0, place.at() - SIDE);
    var last = windows.getLast();
    if (from <= last.to) {
      windows.set(windows.size() - 1, new Window(last.from, Math.max(last.to, to)));
    } else {
      windows.add(new Window(from, to));
    }
  }

  private static List<MatchPlace> places(TextOfDetection text) {
    return text.matches().stream().flatMap(match -> match.places().stream()).toList();
  }

  private static void gap(List<TextPiece> pieces, int left) {
    if (left > 0) {
      pieces.add(new TextPiece(Look.GAP, Integer.toString(left)));
    }
  }

  private static List<TextPiece> pieces(TextOfDetection text, Window window) {
    var matched = new BitSet();
    places(text).forEach(place -> matched.set(place.at(), Math.max(place.at(), place.end())));
    var pieces = new ArrayList<TextPiece>();
    var at = window.from;
    for (var span : text.spans()) {
      if (span.at() >= at && span.end() <= window.to) {
        plain(pieces, text.masked(), at, span.at(), matched);
        var hit = matched.nextSetBit(span.at());
        var isMatched = hit >= 0 && hit < span.end();
        pieces.add(new TextPiece(isMatched ? Look.MASK_MATCH : Look.MASK, shown(span)));
        at = span.end();
      }
    }
    plain(pieces, text.masked(), at, window.to, matched);
    return pieces;
  }

  private static String shown(SensitiveSpan span) {
    return span.masked();
  }

  private static void plain(
      List<TextPiece> pieces, String masked, int from, int to, BitSet matched) {
    for (var at = from; at < to; ) {
      var isMatched = matched.get(at);
      var change = isMatched ? matched.nextClearBit(at) : matched.nextSetBit(at);
      var end = change < 0 ? to : Math.min(to, change);
      pieces.add(new TextPiece(isMatched ? Look.MATCH : Look.PLAIN, masked.substring(at, end)));
      at = end;
    }
  }
}
