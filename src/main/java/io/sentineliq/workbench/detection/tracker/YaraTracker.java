package io.sentineliq.workbench.detection.tracker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.detection.tracker.yara.YaraMatch;
import io.sentineliq.workbench.detection.tracker.yara.YaraRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** YARA rules over the bytes of a text in UTF-8. */
record YaraTracker(YaraRules rules) implements Tracker {

  @Override
  public List<TrackerMatch> match(String text) {
    var bytes = text.getBytes(UTF_8);
    var found = new ArrayList<>(rules.match(new String(bytes, ISO_8859_1)));
    found.sort(Comparator.comparingInt(YaraMatch::offset));
    var matches = new ArrayList<TrackerMatch>();
    var offsets = new Offsets(bytes);
    for (var match : found.subList(0, Math.min(MOST, found.size()))) {
      var from = offsets.of(match.offset());
      var to = Math.max(from, new Offsets(offsets).of(match.offset() + match.length()));
      matches.add(TrackerMatch.of(text, from, to, match.name()));
    }
    return matches;
  }

  /** From offsets in UTF-8, which only grow, to those in UTF-16. */
  private static final class Offsets {
    private final byte[] bytes;
    private int at;
    private int units;

    Offsets(byte[] bytes) {
      this.bytes = bytes;
    }

    Offsets(Offsets from) {
      this.bytes = from.bytes;
      this.at = from.at;
      this.units = from.units;
    }

    int of(int offset) {
      for (; at < offset; at++) {
        var lead = bytes[at] & 0xFF;
        units += (lead & 0xC0) == 0x80 ? 0 : lead >= 0xF0 ? 2 : 1;
      }
      return units;
    }
  }
}
