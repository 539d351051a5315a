package io.sentineliq.workbench.alert.intake;

import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/**
 * Imports a file of alerts: one thread reads, others store, one transaction for each chunk with one
 * entry in the history. What is known already is left as it is, so an import that was cancelled or
 * killed is finished by starting it again. A chunk that adds nothing leaves no trace.
 */
public final class AlertImport {

  private static final String IMPORTED = "DATA_IMPORTED";
  private static final String KIND = "ALERT";
  private static final int ATTEMPTS = 3;

  private final Datastore store;
  private final Transactions transactions;
  private final AlertWriter writer;
  private final Path rejectFolder;
  private final Clock clock;

  /**
   * Imports into {@code store} through {@code transactions}; rejected records are listed in {@code
   * rejectFolder}.
   */
  public AlertImport(Datastore store, Transactions transactions, Path rejectFolder, Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.writer = AlertWriter.of(store.database());
    this.rejectFolder = rejectFolder;
    this.clock = clock;
  }

  /**
   * Imports {@code path}, read by {@code parser}. When {@code progress} is cancelled, the chunks
   * that were stored stay and the summary says so. A file that is not of the parser's format, or
   * without one record, is {@link Problem.UnreadableInput}, and nothing of it is stored.
   */
  public ImportSummary importFile(Path path, AlertParser parser, Progress progress) {
    var file = ImportFile.at(path);
    var rejects = new RejectFile(rejectFolder, file.name(), clock.instant());
    var queue = new ChunkQueue();
    var tally = new ImportTally(file, progress);
    Thread.ofPlatform()
        .daemon()
        .name("read " + file.name())
        .start(new ChunkReader(parser, file, rejects, queue, writer.mostAtOnce()));
    var importId = Ids.next();
    // Closed, so that a failure to settle is told beside the import's own and not instead of it.
    try (Datastore.Turn _ = store::settle) {
      queue.work(writer.writers(), () -> storeAll(queue, file, importId, tally, progress));
    }
    return held(file, tally.summary(rejects.path(), progress.isCancelled()));
  }

  /** A file that says nothing is told from one that brought nothing new. */
  private static ImportSummary held(ImportFile file, ImportSummary summary) {
    if (summary.read() == 0 && !summary.isCancelled()) {
      throw new Problem.UnreadableInput(file.name(), Messages.text("intake.unreadable.nothing"))
          .asException();
    }
    return summary;
  }

  private void storeAll(
      ChunkQueue queue, ImportFile file, UUID importId, ImportTally tally, Progress progress) {
    var next = queue.take();
    while (next.isPresent() && !progress.isCancelled()) {
      var chunk = next.get();
      try {
        if (tally.hasDoubled(chunk, store(chunk, file, importId, progress))) {
          store.refreshStatistics();
        }
      } catch (ProblemException e) {
        if (e.problem() instanceof Problem.Cancelled) {
          return;
        }
        throw e;
      }
      next = queue.take();
    }
  }

  /** A colleague's work may be in the way for a moment. */
  private int store(Chunk chunk, ImportFile file, UUID importId, Progress progress) {
    if (chunk.drafts().isEmpty()) {
      return 0;
    }
    for (var attempt = 1; ; attempt++) {
      try (var _ = store.bulkTurn()) {
        return transactions.write(progress, unit -> store(unit, chunk, file, importId));
      } catch (ProblemException e) {
        if (!(e.problem() instanceof Problem.Busy) || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private int store(UnitOfWork unit, Chunk chunk, ImportFile file, UUID importId) {
    var scope = new AlertWriter.Scope(unit.workspaceId(), unit.actor().id(), importId, unit.now());
    var stored = unit.jdbc(connection -> writer.write(connection, scope, chunk.drafts()));
    var added = stored.size();
    if (added > 0) {
      ArrivalNews.tell(unit, importId, file.name(), stored);
      unit.audit(
          IMPORTED,
          new SubjectRef(KIND, importId),
          Messages.text("alert.import.audit", added, file.name(), added),
          Difference.none(),
          Map.of(
              "file", file.name(),
              "first_line", Long.toString(chunk.firstLine()),
              "last_line", Long.toString(chunk.lastLine()),
              "imported", Integer.toString(added),
              "already_known", Integer.toString(chunk.drafts().size() - added)));
    }
    return added;
  }
}
