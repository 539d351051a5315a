package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.VisibleText;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A record that a colleague changed before an act on it was done.
 *
 * @param now how it is by now
 * @param name what people call it
 * @param <R> the record as it is seen
 */
record Overtaken<R>(R now, String name, Problem.Stale stale) {

  /** Does {@code verb} with {@code record} in the background, unless a colleague was first. */
  static <R> Optional<Overtaken<R>> by(
      SeenAct.Seen<R> seen, R record, Consumer<R> verb, Progress progress) {
    try {
      verb.accept(record);
      return Optional.empty();
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.Stale stale) {
        var now = seen.reader().apply(progress);
        return Optional.of(new Overtaken<>(now, seen.name().apply(now), stale));
      }
      throw e;
    }
  }

  /** Who was first, with what, and that nothing was done. */
  String sentence() {
    return Messages.text(
        "stale.act", VisibleText.of(stale.who()), VisibleText.of(name), stale.when());
  }
}
