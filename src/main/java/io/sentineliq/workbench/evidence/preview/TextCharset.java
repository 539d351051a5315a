package io.sentineliq.workbench.evidence.preview;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Guesses the charset of a text from its first bytes: a byte-order mark, else zero bytes in every
 * other place (UTF-16), else valid UTF-8, else Windows-1252, which reads anything.
 */
public final class TextCharset {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextCharset() {}

  /** The charset of a text that begins with {@code head}. */
  public static Charset of(byte[] head) {
    if (begins(head, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(head, 0xFF, 0xFE) || isZeroAtEvery(head, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(head, 0xFE, 0xFF) || isZeroAtEvery(head, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  /** How many bytes a unit of {@code charset} has, so that parts begin between two units. */
  static int unit(Charset charset) {
    return charset.name().startsWith("UTF-16") ? 2 : 1;
  }

  /** Whether almost nothing in {@code head} is a control character. */
  static boolean looksLikeText(byte[] head) {
    if (head.length == 0) {
      return true;
    }
    var charset = of(head);
    var text = new String(head, charset);
    var controls =
        text.chars()
            .filter(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t')
            .count();
    return controls * 100 <= text.length();
  }

  private static boolean begins(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (var i = 0; i < mark.length; i++) {
      if ((head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZeroAtEvery(byte[] head, int side) {
    var zeros = 0;
    var others = 0;
    for (var i = 0; i + 1 < head.length; i += 2) {
      zeros += head[i + side] == 0 ? 1 : 0;
      others += head[i + 1 - side] == 0 ? 1 : 0;
    }
    return zeros > 4 && others == 0 && zeros * 10 >= head.length / 2 * 7;
  }

  private static boolean isUtf8(byte[] head) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var target = CharBuffer.allocate(head.length + 1);
    // A character that is cut off at the end is no error: the text goes on behind the head.
    return !decoder.decode(ByteBuffer.wrap(head), target, false).isError();
  }
}
