package io.sentineliq.workbench.detection;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/**
 * The lines of a list of domains, stripped; a rank in front ({@code 17,example.com}) is left out.
 * Empty lines, comments and lines longer than {@value #LONGEST} are skipped, so that no text can
 * fill the memory.
 */
public final class DomainLines {

  /** No domain is longer, nor is what feeds write beside one. */
  public static final int LONGEST = 2_048;

  private static final int CHUNK = 65_536;

  private DomainLines() {}

  /** Hands every domain of {@code text} to {@code sink}; how many lines were too long for one. */
  public static long read(Reader text, Consumer<String> sink) throws IOException {
    var buffer = new char[CHUNK];
    var tooLong = 0L;
    var line = new StringBuilder();
    for (var read = text.read(buffer); read >= 0; read = text.read(buffer)) {
      for (var i = 0; i < read; i++) {
        var c = buffer[i];
        if (c == '\n' || c == '\r') {
          tooLong += end(line, sink);
        } else if (line.length() <= LONGEST) {
          line.append(c);
        }
      }
    }
    return tooLong + end(line, sink);
  }

  private static int end(StringBuilder line, Consumer<String> sink) {
    var isTooLong = line.length() > LONGEST;
    var entry = isTooLong ? "" : withoutRank(withoutMark(line.toString()).strip());
    line.setLength(0);
    if (!entry.isEmpty() && !entry.startsWith("#")) {
      sink.accept(entry);
    }
    return isTooLong ? 1 : 0;
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static String withoutRank(String line) {
    var comma = line.indexOf(',');
    var isRank = comma > 0 && line.chars().limit(comma).allMatch(c -> c >= '0' && c <= '9');
    return isRank ? line.substring(comma + 1).strip() : line;
  }
}
