package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.bag.BagVerifier.Found;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What came with imported items: for each the earlier bag, byte for byte but for the items' bytes,
 * consistent by itself, whose chain ends where the entry of the import says.
 */
final class OriginCheck {
  private final BagSource bag;
  private final Map<String, BagContents.Item> items = new TreeMap<>();
  private final Progress progress;
  private final Set<String> used = new HashSet<>();

  OriginCheck(BagSource bag, List<BagContents.Item> items, Progress progress) {
    this.bag = bag;
    this.progress = progress;
    items.forEach(item -> this.items.put(item.record().get(ItemField.ID), item));
  }

  Found<Boolean> run() throws IOException {
    var count = 0;
    try (var events = BagLines.of(bag, BagPath.EVENTS)) {
      for (var line = events.next(); line.isPresent(); line = events.next()) {
        var statement = Statement.parse(BagEvent.parse(line.get()).statement());
        if (!statement.get(StatementField.BAG).isEmpty()) {
          requireOrigin(statement, events.place());
          count++;
        }
      }
    }
    for (var name : bag.names()) {
      if (name.startsWith(BagPath.ORIGINS) && used.stream().noneMatch(name::startsWith)) {
        throw new DamagedBagException(name, BagFault.ORIGIN);
      }
    }
    return new Found<>(true, Messages.text("bag.origins", count));
  }

  private void requireOrigin(Statement statement, String place) throws IOException {
    var digest = statement.get(StatementField.BAG);
    var folder = BagPath.origin(digest);
    used.add(folder);
    var contents = new OriginBag(bag, folder).contents(progress);
    if (!contents.statement().equals(digest)) {
      throw new DamagedBagException(folder + BagPath.STATEMENT, BagFault.ORIGIN);
    }
    var head = statement.get(StatementField.ORIGIN_HEAD);
    var sha256 = statement.get(StatementField.DIGEST);
    var isThere =
        contents.items().stream()
            .anyMatch(
                item ->
                    item.standing().head().equals(head)
                        && item.record().get(ItemField.SHA256).equals(sha256));
    if (!isThere) {
      throw new DamagedBagException(place, BagFault.ORIGIN);
    }
  }
}
