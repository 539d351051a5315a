package io.sentineliq.workbench.platform.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The object that an API puts around a page of records: an array called {@code value} (Microsoft)
 * or {@code Findings} (AWS), behind notes about the page at most. Without looking into it, a page
 * would be one record and mostly too long.
 */
final class Envelope {

  private static final int LOOK_AHEAD = 8_192;
  private static final Pattern BEGIN =
      Pattern.compile(
          "\\s*+\\{\\s*+(?:\"(?:@odata[^\"]*+|nextLink|NextToken)\"\\s*+:\\s*+"
              + "(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[0-9]++|null)\\s*+,\\s*+)*+"
              + "\"(?:value|Findings)\"\\s*+:\\s*+\\[(?=\\s*+[{\\]])");

  private Envelope() {}

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
