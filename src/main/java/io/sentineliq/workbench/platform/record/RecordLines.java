package io.sentineliq.workbench.platform.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Records that stand on one line each. A line ends with LF or CRLF; the last one may end with the
 * file. Memory is bounded whatever the file holds: of an over-long line only the beginning stays.
 */
final class RecordLines implements Records {

  private final ByteSource source;
  private final RecordBuffer buffer = new RecordBuffer();
  private long line;

  RecordLines(ByteSource source) {
    this.source = source;
  }

  @Override
  public @Nullable RecordBytes next() throws IOException {
    if (!source.readLine(buffer)) {
      return null;
    }
    line++;
    buffer.dropLast('\r');
    return buffer.take(line);
  }
}
