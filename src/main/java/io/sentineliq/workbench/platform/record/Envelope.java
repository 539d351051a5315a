package io.sentineliq.workbench.platform.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The object that an API puts around a page of records: an array called {@code value} (Microsoft)
 * or {@code Findings} (AWS), or {@code hits} within {@code hits} (a search of Elastic), behind
 * notes about the page at most. Without looking into it, a page would be one record and mostly too
 * long.
 */
final class Envelope {

  private static final int LOOK_AHEAD = 8_192;
  private static final String SINGLE = "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[-+.0-9eE]++|null|true|false)";
  private static final String GROUP =
      "\\{(?:\\s*+\"\\w++\"\\s*+:\\s*+" + SINGLE + "\\s*+,?+)*+\\s*+\\}";
  private static final String PAGE =
      notes("@odata[^\"]*+|nextLink|[Nn]extToken") + "\"(?:value|[Ff]indings)\"\\s*+:\\s*+";
  private static final String SEARCH =
      notes("took|timed_out|terminated_early|_shards|_scroll_id|pit_id")
          + "\"hits\"\\s*+:\\s*+\\{\\s*+"
          + notes("total|max_score")
          + "\"hits\"\\s*+:\\s*+";
  private static final Pattern BEGIN =
      Pattern.compile("\\s*+\\{\\s*+(?:" + PAGE + "|" + SEARCH + ")\\[(?=\\s*+[{\\]])");

  private Envelope() {}

  /** Members of an object that stand before the records and say something of the page. */
  private static String notes(String names) {
    return "(?:\"(?:" + names + ")\"\\s*+:\\s*+(?:" + SINGLE + "|" + GROUP + ")\\s*+,\\s*+)*+";
  }

  /** How many bytes stand before the first record, when {@code source} begins with an envelope. */
  static OptionalInt length(ByteSource source) throws IOException {
    var begin = new byte[LOOK_AHEAD];
    var count = 0;
    for (var b = source.peek(0); b != ByteSource.END && count < LOOK_AHEAD; ) {
      begin[count++] = (byte) b;
      b = source.peek(count);
    }
    var matcher = BEGIN.matcher(new String(begin, 0, count, StandardCharsets.ISO_8859_1));
    return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
  }
}
