package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.record.SourceText;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * The file that is imported.
 *
 * @param name its name without the folder, as the history tells it
 * @param size how long it was when the import began
 */
record ImportFile(Path path, String name, long size) {

  private static final int LONGEST_NAME = 255;

  /** The file at {@code path}, or {@link Problem.UnreadableInput}. */
  static ImportFile at(Path path) {
    var name = SourceText.fit(SourceText.clean(String.valueOf(path.getFileName())), LONGEST_NAME);
    if (!Files.exists(path)) {
      throw unreadable(name, "intake.unreadable.missing");
    }
    if (!Files.isRegularFile(path)) {
      throw unreadable(name, "intake.unreadable.notFile");
    }
    if (!Files.isReadable(path)) {
      throw unreadable(name, "intake.unreadable.denied");
    }
    try {
      var size = Files.size(path);
      if (size == 0) {
        throw unreadable(name, "intake.unreadable.empty");
      }
      return new ImportFile(path, name, size);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(name, String.valueOf(e.getMessage())).asException(e);
    }
  }

  /** Its bytes; {@code position} is told how many were read. */
  InputStream open(LongConsumer position) throws IOException {
    return new Counted(Files.newInputStream(path), position);
  }

  private static RuntimeException unreadable(String name, String whyKey) {
    return new Problem.UnreadableInput(name, Messages.text(whyKey)).asException();
  }

  private static final class Counted extends FilterInputStream {
    private final LongConsumer position;
    private long count;

    Counted(InputStream in, LongConsumer position) {
      super(in);
      this.position = position;
    }

    @Override
    public int read() throws IOException {
      var b = super.read();
      count(b < 0 ? -1 : 1);
      return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      var read = super.read(target, offset, length);
      count(read);
      return read;
    }

    private void count(int read) {
      if (read > 0) {
        count += read;
        position.accept(count);
      }
    }
  }
}
