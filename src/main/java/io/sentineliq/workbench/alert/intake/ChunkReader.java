package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipException;

/**
 * Reads a file with a parser and hands it on in chunks; runs on a thread of its own. The first
 * chunks are small, so that something is seen soon; then they grow to what a store likes best.
 */
final class ChunkReader implements AlertParser.Sink, Runnable {

  private static final int FEWEST_DRAFTS = 500;

  private static final long RECORD_BYTES = 4L << 20;
  private static final long FILE_BYTES = 8L << 20;

  private final AlertParser parser;
  private final ImportFile file;
  private final RejectFile rejects;
  private final ChunkQueue queue;
  private final int most;
  private List<AlertDraft> drafts = new ArrayList<>();
  private Map<String, Long> skipped = new TreeMap<>();
  private int enough = FEWEST_DRAFTS;
  private long rejected;
  private long recordBytes;
  private long start;
  private long position;

  ChunkReader(AlertParser parser, ImportFile file, RejectFile rejects, ChunkQueue queue, int most) {
    this.parser = parser;
    this.file = file;
    this.rejects = rejects;
    this.queue = queue;
    this.most = most;
  }

  @Override
  public void run() {
    RuntimeException failure = null;
    try (rejects;
        var bytes = file.open(count -> position = count)) {
      Unpacked.parse(parser, file.name(), bytes, () -> position, this);
      hand();
    } catch (ChunkQueue.Stopped e) {
      failure = null;
    } catch (EOFException | ZipException e) {
      failure =
          new Problem.UnreadableInput(file.name(), Messages.text("intake.unreadable.archive"))
              .asException(e);
    } catch (IOException e) {
      failure =
          new Problem.UnreadableInput(file.name(), String.valueOf(e.getMessage())).asException(e);
    } catch (RuntimeException e) {
      failure = e;
    } catch (Error e) {
      failure = new IllegalStateException(e);
    }
    queue.end(failure);
  }

  @Override
  public void accept(AlertDraft draft) {
    drafts.add(draft);
    recordBytes += draft.raw().size();
    handWhenFull();
  }

  @Override
  public void reject(Reject reject) {
    rejects.write(reject);
    rejected++;
    handWhenFull();
  }

  @Override
  public void skip(String kind) {
    skipped.merge(kind, 1L, Long::sum);
    handWhenFull();
  }

  /** A stretch without alerts is handed on too: progress goes on, and a cancel is noticed. */
  private void handWhenFull() {
    if (drafts.size() >= enough || recordBytes >= RECORD_BYTES || position - start >= FILE_BYTES) {
      hand();
    }
  }

  private void hand() {
    queue.put(new Chunk(drafts, skipped, rejected, position));
    drafts = new ArrayList<>();
    skipped = new TreeMap<>();
    rejected = 0;
    enough = Math.min(2 * enough, most);
    recordBytes = 0;
    start = position;
  }
}
