package io.sentineliq.workbench.detection.tracker.yara;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One text against one file of rules; each string is looked for once, when it is asked for. */
final class Evaluation {

  private final String bytes;
  private final String lower;
  private final Set<String> trueRules = new HashSet<>();
  private final Map<YaraString, List<YaraString.Place>> places = new HashMap<>();

  /** {@code bytes} has one character for each byte. */
  Evaluation(String bytes) {
    this.bytes = bytes;
    var folded = bytes.toCharArray();
    for (var i = 0; i < folded.length; i++) {
      folded[i] = folded[i] >= 'A' && folded[i] <= 'Z' ? (char) (folded[i] | 0x20) : folded[i];
    }
    this.lower = new String(folded);
  }

  List<YaraString.Place> places(YaraString string) {
    return places.computeIfAbsent(string, wanted -> wanted.find(bytes, lower));
  }

  long size() {
    return bytes.length();
  }

  void isTrue(String rule) {
    trueRules.add(rule);
  }

  boolean wasTrue(String rule) {
    return trueRules.contains(rule);
  }

  /** Letters of ASCII in lower case. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
