package io.sentineliq.workbench.infringement;

import io.sentineliq.workbench.detection.feed.SeenAgain;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.UUID;

/**
 * What was taken down and stands in a later feed again is looked at again: the infringement is
 * reopened, and what was closed of its takedowns is a draft.
 */
public final class Reappearance implements SeenAgain {

  @Override
  public int seen(UnitOfWork unit, List<UUID> detectionIds, String source) {
    var queries = unit.queries(InfringementQueries_::new);
    var settled = queries.settled(detectionIds);
    if (settled.isEmpty()) {
      return 0;
    }
    var why = Messages.text("infringement.reappeared", source);
    for (var takedown : queries.closed(settled.stream().map(Infringement::id).toList())) {
      InfringementService.moveTakedown(unit, takedown, TakedownStatus.DRAFT, why);
    }
    settled.forEach(
        one -> InfringementService.move(unit, one, InfringementStatus.INVESTIGATING, why));
    return settled.size();
  }
}
