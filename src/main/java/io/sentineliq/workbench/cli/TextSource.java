package io.sentineliq.workbench.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Text from a file, a pipe or standard input, in UTF-8; bytes that are none are read as U+FFFD, a
 * byte-order mark as U+FEFF, so that offsets stay true.
 *
 * @param name a path, or {@code -} for standard input
 */
record TextSource(String name, InputStream standardInput) {

  private static final String STANDARD_INPUT = "-";

  /** Takes the text as it comes. */
  @FunctionalInterface
  interface Use {
    void read(Reader text) throws IOException;
  }

  /** Reads the text; {@link Problem.UnreadableInput} when that is not possible. */
  void read(Progress progress, Use use) {
    try (var bytes = new BufferedInputStream(open())) {
      refuseOtherThanText(bytes);
      use.read(new Stoppable(new InputStreamReader(bytes, UTF_8), progress));
    } catch (IOException e) {
      throw new Problem.UnreadableInput(name, String.valueOf(e.getMessage())).asException(e);
    }
  }

  private InputStream open() throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return standardInput;
    }
    var file = Path.of(name);
    if (!Files.exists(file)) {
      throw unreadable("intake.unreadable.missing");
    }
    if (Files.isDirectory(file)) {
      throw unreadable("intake.unreadable.notFile");
    }
    if (!Files.isReadable(file)) {
      throw unreadable("intake.unreadable.denied");
    }
    return Files.newInputStream(file);
  }

  private void refuseOtherThanText(InputStream bytes) throws IOException {
    bytes.mark(4);
    var begin = bytes.readNBytes(4);
    if (begins(begin, 0xFF, 0xFE) || begins(begin, 0xFE, 0xFF)) {
      throw unreadable("intake.unreadable.utf16");
    }
    if (begins(begin, 0x1F, 0x8B) || begins(begin, 'P', 'K', 3, 4)) {
      throw unreadable("cli.extract.packed");
    }
    bytes.reset();
  }

  private static boolean begins(byte[] bytes, int... magic) {
    return bytes.length >= magic.length
        && IntStream.range(0, magic.length).allMatch(i -> (bytes[i] & 0xFF) == magic[i]);
  }

  private ProblemException unreadable(String whyKey) {
    return new Problem.UnreadableInput(name, Messages.text(whyKey)).asException();
  }

  private static final class Stoppable extends FilterReader {
    private final Progress progress;

    Stoppable(Reader text, Progress progress) {
      super(text);
      this.progress = progress;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      progress.stopIfCancelled();
      return super.read(target, offset, length);
    }
  }
}
