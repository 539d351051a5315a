package io.sentineliq.workbench.platform.persistence;

import io.sentineliq.workbench.platform.change.ChangeFeed;
import io.sentineliq.workbench.platform.change.SubjectRef;
import java.util.List;
import java.util.function.Consumer;

/** Who else looks at the same record at this moment. */
@FunctionalInterface
public interface Presence {

  /** In a store that only this program opens. */
  Presence NOBODY = (subject, others) -> () -> {};

  /**
   * Says that this program shows {@code subject}, until the result is closed. Tells {@code others},
   * on any thread, the names of everybody else who does, in order, whenever that changes.
   */
  ChangeFeed.Subscription attend(SubjectRef subject, Consumer<List<String>> others);
}
