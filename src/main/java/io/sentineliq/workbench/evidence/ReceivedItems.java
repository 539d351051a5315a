package io.sentineliq.workbench.evidence;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.vault.StoredContent;
import io.sentineliq.workbench.evidence.vault.UnwritableVaultException;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes items in that come with a chain from elsewhere, all together or none: first the bytes of
 * each, durably, then one transaction with everything that is said of them.
 */
public final class ReceivedItems {

  private static final Logger LOG = LoggerFactory.getLogger(ReceivedItems.class);

  private final Transactions transactions;
  private final ItemWriter items;
  private final VaultGate gate;

  ReceivedItems(Transactions transactions, CustodyLog log, VaultGate gate) {
    this.transactions = transactions;
    this.items = new ItemWriter(new CustodyWriter(log));
    this.gate = gate;
  }

  /**
   * One item.
   *
   * @param origin what its record says of where it came from; its own id too
   * @param said what its first entry says
   */
  public record Arrival(
      NewItem item,
      Map<ItemField, String> origin,
      Map<StatementField, String> said,
      Optional<Content> content) {
    /** Copies the texts. */
    public Arrival {
      origin = Map.copyOf(origin);
      said = Map.copyOf(said);
    }
  }

  /**
   * Bytes that must turn out to be so many and to have this digest.
   *
   * @param place what they are called in a message
   */
  public record Content(String place, String sha256, long size, Opening opening) {}

  /** Opens bytes to be read once. */
  @FunctionalInterface
  public interface Opening {
    /** The first byte comes first. */
    InputStream open() throws IOException;
  }

  /**
   * Takes {@code arrivals} in, in their order; {@code beside} stores in the same transaction what
   * belongs to them. Progress counts bytes of all of them. {@code Problem.Conflict} when the quota
   * has no room or bytes are not what was promised.
   */
  public List<UUID> take(
      List<Arrival> arrivals, Consumer<UnitOfWork> beside, Signer signer, Progress progress) {
    var total = arrivals.stream().flatMap(one -> one.content().stream()).mapToLong(Content::size);
    var sum = total.reduce(0, Math::addExact);
    transactions.read(
        progress,
        unit -> {
          VaultSpace.require(unit, sum);
          return Boolean.TRUE;
        });
    var taken = new HashMap<Arrival, StoredContent>();
    try {
      return gate.in(
          () -> {
            var done = 0L;
            for (var arrival : arrivals) {
              if (arrival.content().isPresent()) {
                var promised = arrival.content().get();
                var stored = store(promised, new Part(progress, done, sum));
                taken.put(arrival, stored);
                requireSame(promised, stored);
                done += stored.size();
              }
            }
            return transactions.write(
                Progress.unwatched(), unit -> add(unit, arrivals, taken, beside, signer));
          });
    } catch (UnwritableVaultException e) {
      taken.values().forEach(this::forget);
      throw new Problem.UnwritableOutput(Messages.text("evidence.vault"), e.why()).asException(e);
    } catch (IOException e) {
      taken.values().forEach(this::forget);
      throw new Problem.UnreadableInput(
              Messages.text("evidence.arriving"), String.valueOf(e.getMessage()))
          .asException(e);
    } catch (RuntimeException e) {
      taken.values().forEach(this::forget);
      throw e;
    }
  }

  private StoredContent store(Content promised, Progress progress) throws IOException {
    try (var bytes = promised.opening().open()) {
      return gate.vault().store(Channels.newChannel(bytes), promised.size(), progress);
    }
  }

  private static void requireSame(Content promised, StoredContent stored) {
    if (stored.size() != promised.size() || !stored.digests().sha256().equals(promised.sha256())) {
      throw new Problem.Conflict(Messages.text("evidence.sourceChanged", promised.place()))
          .asException();
    }
  }

  private List<UUID> add(
      UnitOfWork unit,
      List<Arrival> arrivals,
      Map<Arrival, StoredContent> taken,
      Consumer<UnitOfWork> beside,
      Signer signer) {
    beside.accept(unit);
    var counted = new HashSet<String>();
    var ids = new ArrayList<UUID>();
    for (var arrival : arrivals) {
      var content = taken.get(arrival);
      if (content != null
          && counted.add(content.name())
          && VaultSpace.references(unit, content.name()) == 0) {
        VaultSpace.require(unit, content.size());
        VaultSpace.add(unit, content.size());
      }
      ids.add(items.arrived(unit, arrival, content, signer).id());
    }
    return ids;
  }

  /** Nothing of what failed stays; what cannot be deleted now is swept at the next start. */
  private void forget(StoredContent content) {
    if (content.isNew()) {
      try {
        gate.deleteUnreferenced(content.name());
      } catch (IOException e) {
        LOG.warn("content of a failed intake stays until the next start", e);
      }
    }
  }

  /** Progress of one part of a larger work. */
  private record Part(Progress whole, long before, long total) implements Progress {
    @Override
    public void report(long done, long ignored, String detail) {
      whole.report(before + done, total, detail);
    }

    @Override
    public boolean isCancelled() {
      return whole.isCancelled();
    }

    @Override
    public Registration onCancel(Runnable action) {
      return whole.onCancel(action);
    }
  }
}
