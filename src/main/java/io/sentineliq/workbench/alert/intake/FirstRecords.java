package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

/**
 * How a file begins: what an import of it would do, without doing it. Of a long file, no more is
 * read than it takes to find {@value #MOST} records or {@value #MOST_BYTES} bytes.
 *
 * @param format what the file is, by the parser's word
 * @param records drafts and rejects in the order of the file
 * @param skipped how many sound records in between are no alerts
 * @param isWhole whether the file ends there
 */
public record FirstRecords(String format, List<Seen> records, long skipped, boolean isWhole) {

  private static final int MOST = 50;
  private static final long MOST_BYTES = 32L << 20;

  /** A record, as far as it got. */
  public sealed interface Seen {

    /** It would become an alert. */
    record Draft(AlertDraft draft) implements Seen {}

    /** It would be rejected. */
    record Rejected(Reject reject) implements Seen {}
  }

  /**
   * Reads the beginning of {@code path} with {@code parser}. A file that is not of the parser's
   * format is {@link Problem.UnreadableInput}.
   */
  public static FirstRecords of(Path path, AlertParser parser, Progress progress) {
    var file = ImportFile.at(path);
    var reader = new Reader(progress);
    try (var bytes = file.open(reader::moved)) {
      Unpacked.parse(parser, file.name(), bytes, () -> reader.position, reader);
      return reader.result(true);
    } catch (Enough e) {
      progress.stopIfCancelled();
      return reader.begun(file.name());
    } catch (EOFException | ZipException e) {
      throw new Problem.UnreadableInput(file.name(), Messages.text("intake.unreadable.archive"))
          .asException(e);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.name(), String.valueOf(e.getMessage())).asException(e);
    }
  }

  /** Thrown to the parser when no more is wanted. */
  private static final class Enough extends RuntimeException {
    Enough() {
      super("enough", null, false, false);
    }
  }

  private static final class Reader implements AlertParser.Sink {
    private final Progress progress;
    private final List<Seen> records = new ArrayList<>();
    private String format = "";
    private long skipped;
    private long position;

    Reader(Progress progress) {
      this.progress = progress;
    }

    @Override
    public void recognised(String name) {
      format = format.isEmpty() ? name : format;
    }

    @Override
    public void accept(AlertDraft draft) {
      add(new Seen.Draft(draft));
    }

    @Override
    public void reject(Reject reject) {
      add(new Seen.Rejected(reject));
    }

    @Override
    public void skip(String kind) {
      skipped++;
      stopWhenEnough();
    }

    private void add(Seen record) {
      records.add(record);
      stopWhenEnough();
    }

    /** A file without a record in so many bytes is read no further either. */
    private void moved(long to) {
      position = to;
      if (progress.isCancelled() || to > MOST_BYTES) {
        throw new Enough();
      }
    }

    private void stopWhenEnough() {
      if (records.size() >= MOST) {
        throw new Enough();
      }
    }

    private FirstRecords begun(String file) {
      if (format.isEmpty()) {
        throw new Problem.UnreadableInput(file, Messages.text("intake.unreadable.noRecord"))
            .asException();
      }
      return result(false);
    }

    private FirstRecords result(boolean isWhole) {
      return new FirstRecords(format, List.copyOf(records), skipped, isWhole);
    }
  }
}
