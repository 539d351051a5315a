package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The chain of one item in the store it came from.
 *
 * @param ledger that store's
 * @param exhibit its number there, {@code 7/3}
 * @param events oldest first, all of them verified
 */
public record EarlierChain(String ledger, String exhibit, List<BagEvent> events) {
  /** Copies the events. */
  public EarlierChain {
    events = List.copyOf(events);
  }

  /**
   * What lies before {@code arrival}, which took an item in from {@code bag}: that store's chain,
   * and before it those of the stores it had come from. {@link DamagedBagException} when the bag is
   * not consistent or does not hold the item.
   */
  public static List<EarlierChain> before(BagSource bag, Statement arrival, Progress progress)
      throws IOException {
    var chains = new ArrayList<EarlierChain>();
    var source = bag;
    var taken = Optional.of(arrival);
    while (taken.isPresent()) {
      var chain = in(source, taken.get(), progress);
      chains.addFirst(chain);
      taken = chain.arrival();
      if (taken.isPresent()) {
        source = new OriginBag(source, BagPath.origin(taken.get().get(StatementField.BAG)));
      }
    }
    return chains;
  }

  private static EarlierChain in(BagSource bag, Statement arrival, Progress progress)
      throws IOException {
    var verdict = new BagVerifier(BagTrust.nobody(), progress, check -> {}).verify(bag);
    if (verdict.contents().isEmpty()) {
      var failure = verdict.failure().orElseThrow();
      throw new DamagedBagException(failure.place(), failure.detail());
    }
    var contents = verdict.contents().get();
    var item =
        contents.items().stream()
            .filter(each -> each.standing().head().equals(arrival.get(StatementField.ORIGIN_HEAD)))
            .findFirst()
            .orElseThrow(() -> new DamagedBagException(BagPath.EVENTS, BagFault.ORIGIN));
    var record = item.record();
    return new EarlierChain(
        contents.checkpoint().origin(),
        record.get(ItemField.CASE_NUMBER) + "/" + item.exhibit(),
        events(bag, UUID.fromString(record.get(ItemField.ID))));
  }

  private static List<BagEvent> events(BagSource bag, UUID item) throws IOException {
    var events = new ArrayList<BagEvent>();
    try (var lines = BagLines.of(bag, BagPath.EVENTS)) {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        var event = BagEvent.parse(line.get());
        if (event.said().item().equals(item)) {
          events.add(event);
        }
      }
    }
    return events;
  }

  /** What was signed when it was taken in there, unless it was collected there. */
  private Optional<Statement> arrival() {
    return events.stream()
        .map(BagEvent::said)
        .filter(statement -> !statement.get(StatementField.BAG).isEmpty())
        .findFirst();
  }
}
