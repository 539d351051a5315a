package io.sentineliq.workbench.evidence.handover;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.Custody;
import io.sentineliq.workbench.evidence.CustodyCommand;
import io.sentineliq.workbench.evidence.EvidenceState;
import io.sentineliq.workbench.evidence.ReceivedItems;
import io.sentineliq.workbench.evidence.bag.BagCheck;
import io.sentineliq.workbench.evidence.bag.BagContents;
import io.sentineliq.workbench.evidence.bag.BagSource;
import io.sentineliq.workbench.evidence.bag.BagTrust;
import io.sentineliq.workbench.evidence.bag.BagVerdict;
import io.sentineliq.workbench.evidence.bag.BagVerifier;
import io.sentineliq.workbench.evidence.bag.DamagedBagException;
import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the items of a bag from another store into a case: all of them or none, and the same bag
 * once. Their chains go on here with an entry that names the bag and the last entry there; the bag
 * is kept as it came, but for the items' bytes, which go into the vault. Never called on the
 * user-interface thread.
 */
public final class BagImport {

  /** How the history names a bag. */
  private static final String KIND = "BAG";

  private static final String PURPOSE = "purpose";
  private static final String TO = "to";

  private final Transactions transactions;
  private final ReceivedItems items;
  private final Custody custody;

  /** Imports into the workspace of {@code transactions}. */
  public BagImport(Transactions transactions, ReceivedItems items, Custody custody) {
    this.transactions = transactions;
    this.items = items;
    this.custody = custody;
  }

  /**
   * What is imported, and how.
   *
   * @param bag a folder or a zip
   * @param to where the items are put
   * @param trust what is known of the bag from elsewhere
   * @param acceptsUnvouched whether a bag is taken for which nobody outside it vouches
   */
  public record Request(
      Path bag,
      UUID caseId,
      String purpose,
      String authority,
      String to,
      BagTrust trust,
      boolean acceptsUnvouched) {}

  /**
   * What became of it.
   *
   * @param items their ids here, in the order of their numbers there
   * @param isNew false when the bag was here already, and nothing was added
   */
  public record Outcome(BagVerdict verdict, List<UUID> items, boolean isNew) {
    /** Copies the ids. */
    public Outcome {
      items = List.copyOf(items);
    }
  }

  /**
   * Verifies the bag, tells {@code listener} each check, and takes it in. {@code
   * Problem.UnreadableInput} when it is not consistent; {@code Problem.Conflict} when nobody
   * vouches for it and that was not accepted, or the quota has no room.
   */
  public Outcome take(
      Request request, Signer signer, Consumer<BagCheck> listener, Progress progress) {
    if (request.purpose().isBlank()) {
      throw new Problem.InvalidField(PURPOSE, "evidence.invalid.needed", List.of()).asException();
    }
    if (request.to().length() > Custody.LONGEST_PLACE) {
      throw new Problem.InvalidField(TO, "evidence.invalid.text", List.of(Custody.LONGEST_PLACE))
          .asException();
    }
    try (var bag = BagSource.open(request.bag())) {
      return take(request, bag, signer, listener, progress);
    } catch (DamagedBagException e) {
      throw unreadable(request.bag(), e.place() + ": " + e.why(), e);
    } catch (IOException e) {
      throw unreadable(request.bag(), String.valueOf(e.getMessage()), e);
    } catch (UncheckedIOException e) {
      throw unreadable(request.bag(), String.valueOf(e.getMessage()), e);
    }
  }

  private Outcome take(
      Request request,
      BagSource bag,
      Signer signer,
      Consumer<BagCheck> listener,
      Progress progress) {
    var verdict = new BagVerifier(request.trust(), progress, listener).verify(bag);
    var contents =
        verdict.contents().orElseThrow(() -> unreadable(request.bag(), failure(verdict), null));
    if (!verdict.isTrusted() && !request.acceptsUnvouched()) {
      throw new Problem.Conflict(Messages.text("handover.nobodyVouches", contents.signer()))
          .asException();
    }
    var known = known(contents, progress);
    var isNew = known.isEmpty();
    var taken = isNew ? added(request, bag, verdict, contents, signer, progress) : known.get();
    mark(contents, taken, signer, progress);
    return new Outcome(verdict, taken, isNew);
  }

  private List<UUID> added(
      Request request,
      BagSource bag,
      BagVerdict verdict,
      BagContents contents,
      Signer signer,
      Progress progress) {
    var arrivals = new Arrivals(bag, contents, request, verdict.isTrusted()).all();
    try {
      return items.take(
          arrivals,
          unit -> keep(unit, request.caseId(), bag, contents, progress),
          signer,
          progress);
    } catch (RuntimeException e) {
      // Somebody else may have imported the same bag meanwhile.
      return known(contents, Progress.unwatched()).orElseThrow(() -> e);
    }
  }

  /** What is kept is verified as it is kept: the bag may have changed since it was read first. */
  private static void keep(
      UnitOfWork unit, UUID caseId, BagSource bag, BagContents contents, Progress progress) {
    var bags = new ImportedBags(unit);
    var id = Ids.next();
    unit.add(new ImportedBag(id, caseId, contents, unit.actor().id(), unit.now()));
    unit.<Boolean>queries(
        session -> {
          session.flush();
          return true;
        });
    bags.addFiles(id, bag, contents, progress);
    var kept =
        new BagVerifier(BagTrust.nobody(), progress, check -> {}).verify(bags.open(id)).contents();
    if (kept.filter(same -> same.statement().equals(contents.statement())).isEmpty()) {
      throw new Problem.Conflict(Messages.text("handover.bagChanged")).asException();
    }
    unit.audit(
        "BAG_IMPORTED",
        new SubjectRef(KIND, id),
        contents.checkpoint().origin(),
        Difference.none(),
        Map.of("statement", contents.statement(), "signer", contents.signer()));
  }

  /** Where the items of the bag are, when they are here. */
  private Optional<List<UUID>> known(BagContents contents, Progress progress) {
    return transactions.read(
        progress,
        unit ->
            new ImportedBags(unit)
                .find(contents.statement())
                .map(
                    bag ->
                        unit.queries(HandoverQueries_::new)
                            .arrivedWith(Arrivals.pattern(contents.statement()))));
  }

  /** What is held or dangerous there is so here; a second import makes up for a lost end. */
  private void mark(BagContents contents, List<UUID> ids, Signer signer, Progress progress) {
    var quarantines = new ArrayList<CustodyCommand>();
    var holds = new ArrayList<CustodyCommand>();
    var reason = Messages.text("handover.asThere", contents.checkpoint().origin());
    for (var i = 0; i < Math.min(ids.size(), contents.items().size()); i++) {
      var there = contents.items().get(i).standing();
      var id = ids.get(i);
      if (there.isQuarantined() || there.isOnHold()) {
        var here =
            transactions.read(progress, unit -> unit.require(EvidenceState.class, id).standing());
        if (there.isQuarantined() && !here.isQuarantined() && !here.state().isOver()) {
          quarantines.add(
              CustodyCommand.of(id, CustodyAction.QUARANTINED)
                  .with(StatementField.PURPOSE, reason));
        }
        if (there.isOnHold() && here.entries() <= 2 && !here.isOnHold()) {
          holds.add(
              CustodyCommand.of(id, CustodyAction.PRESERVED).with(StatementField.PURPOSE, reason));
        }
      }
    }
    for (var commands : List.of(quarantines, holds)) {
      if (!commands.isEmpty()) {
        custody.actOnAll(commands, signer, progress);
      }
    }
  }

  private static String failure(BagVerdict verdict) {
    return verdict.failure().map(BagCheck::sentence).orElse("");
  }

  private static RuntimeException unreadable(Path bag, String why, @Nullable Throwable cause) {
    var problem = new Problem.UnreadableInput(bag.toString(), why);
    return cause == null ? problem.asException() : problem.asException(cause);
  }
}
