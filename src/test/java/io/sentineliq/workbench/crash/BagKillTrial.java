package io.sentineliq.workbench.crash;

import io.sentineliq.workbench.app.WorkspaceSession;
import io.sentineliq.workbench.audit.HistoryCheck;
import io.sentineliq.workbench.evidence.ExhibitQuery;
import io.sentineliq.workbench.evidence.ExhibitSpecimens;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.TestBag;
import io.sentineliq.workbench.evidence.handover.BagImport;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.ChildJvm;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.workspace.Memberships;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A process that takes a bag in is killed at a random moment, each time another bag into the same
 * store. Then the bag is here whole or not at all, and taking it in once more makes it whole.
 */
public final class BagKillTrial {

  private static final Progress QUIET = Progress.unwatched();
  private static final int LONGEST_MILLIS = 900;
  private static final int MOST_BYTES = 6_000_000;

  private final String address;
  private final Path folder;
  private final Random random;
  private int rounds;

  /** Works on a store in {@code folder}; {@code seed} decides when. */
  public BagKillTrial(TestDatabase database, Path folder, long seed) throws SQLException {
    this.address = new ImportStores(database, folder).create("bags");
    this.folder = folder;
    this.random = new Random(seed);
  }

  /** Starts, kills, opens again, looks, takes in once more; empty, or what is wrong. */
  public String round() throws IOException, InterruptedException {
    var content = new byte[random.nextInt(MOST_BYTES)];
    random.nextBytes(content);
    var bag = TestBag.of(content).write(folder.resolve("bag-" + rounds++));
    var isDone = kill(bag);
    try (var store = ImportStores.open(address);
        var session =
            new WorkspaceSession(
                store, Memberships.of(store).getFirst(), "desk", Clock.systemUTC(), () -> {})) {
      session.contents().sweep();
      return fault(session, bag, isDone);
    }
  }

  private boolean kill(Path bag) throws IOException, InterruptedException {
    try (var child = ChildJvm.start(BagChild.class, address, bag.toString())) {
      var line = child.line();
      if (!line.equals(BagChild.READY)) {
        throw new IOException("the child said " + line);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
      child.kill();
      return child.remainingLines().contains(BagChild.DONE);
    }
  }

  private static String fault(WorkspaceSession session, Path bag, boolean isDone) {
    var before = session.evidence().allIds(ExhibitQuery.everything(), QUIET).size();
    if (before % 2 != 0) {
      return "half a bag is there";
    }
    var signer = ExhibitSpecimens.signer(session, "Ana");
    var caseId = ExhibitSpecimens.caseForAll(session);
    var outcome =
        new BagImport(session.transactions(), session.received(), session.custody())
            .take(request(bag, caseId), signer, check -> {}, QUIET);
    if (isDone && outcome.isNew()) {
      return "a bag is lost";
    }
    var after = session.evidence().allIds(ExhibitQuery.everything(), QUIET).size();
    if (after - before != (outcome.isNew() ? 2 : 0)) {
      return "a bag is there twice";
    }
    return fault(session, outcome.items());
  }

  private static String fault(WorkspaceSession session, List<UUID> items) {
    for (var id : items) {
      var details = session.evidence().details(id, QUIET);
      if (details.fault().isPresent()) {
        return details.fault().get().sentence();
      }
      if (!details.row().isPhysical()
          && !session.contents().verify(id, Optional.empty(), QUIET).isIntact()) {
        return "bytes are not what they were";
      }
    }
    return new HistoryCheck(session.transactions(), WorkspaceSession.SEALED)
        .verify(List.of(), QUIET)
        .fault()
        .map(fault -> fault.sentence())
        .orElse("");
  }

  static BagImport.Request request(Path bag, UUID caseId) {
    return new BagImport.Request(bag, caseId, "Examination", "", "", BagTrust.nobody(), true);
  }
}
