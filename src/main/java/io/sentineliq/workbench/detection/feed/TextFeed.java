package io.sentineliq.workbench.detection.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.detection.text.TextDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/** One text of any length; a long one in pieces that end with a line where that is possible. */
final class TextFeed {

  private static final int PIECE = TextDraft.LONGEST / 2;

  private TextFeed() {}

  static void read(String file, InputStream in, FeedSink sink) throws IOException {
    var reader = new InputStreamReader(in, UTF_8);
    var piece = new char[PIECE];
    var held = 0;
    var line = 1L;
    for (var read = reader.read(piece, 0, PIECE); read >= 0; ) {
      held += read;
      if (held == PIECE) {
        var end = end(piece, held);
        give(file, new String(piece, 0, end), line, sink);
        line += lines(piece, end);
        System.arraycopy(piece, end, piece, 0, held - end);
        held -= end;
      }
      read = reader.read(piece, held, PIECE - held);
    }
    give(file, new String(piece, 0, held), line, sink);
  }

  private static void give(String file, String text, long line, FeedSink sink) {
    if (!text.isBlank()) {
      var content = text.startsWith("\uFEFF") ? text.substring(1) : text;
      sink.text(new TextDraft(line, line == 1 ? file : "", content, null, null, null));
    }
  }

  private static int end(char[] text, int length) {
    for (var end = length; end > length / 2; end--) {
      if (text[end - 1] == '\n') {
        return end;
      }
    }
    return Character.isHighSurrogate(text[length - 1]) ? length - 1 : length;
  }

  private static long lines(char[] text, int length) {
    var lines = 0L;
    for (var i = 0; i < length; i++) {
      lines += text[i] == '\n' ? 1 : 0;
    }
    return lines;
  }
}
