package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does something with a record as somebody saw it, without words that could be compared. When a
 * colleague was first nothing is done: the record is shown as it is now, and the same is offered.
 *
 * @param verb does it, in the background; {@code Problem.Stale} when the record is another by now
 * @param ending is put off when a colleague was first
 * @param <R> the record as it is seen
 */
public record SeenAct<R>(
    Window window, TaskTitle title, Seen<R> seen, Consumer<R> verb, Rewriting.Ending ending) {

  /**
   * A record as somebody sees it.
   *
   * @param reader reads it again, in the background
   * @param name what people call it
   * @param <R> the record as it is seen
   */
  public record Seen<R>(Function<Progress, R> reader, Function<R, String> name) {}

  /** Does it with {@code record}. */
  public void on(R record) {
    window
        .tasks()
        .start(
            title,
            progress -> Overtaken.by(seen, record, verb, progress),
            overtaken -> overtaken.ifPresentOrElse(this::offer, ending::saved),
            ending::failed);
  }

  private void offer(Overtaken<R> overtaken) {
    ending.putOff();
    var again = new Notice.Action(Messages.text("stale.act.again"), () -> on(overtaken.now()));
    window.notices().accept(Notice.warning(overtaken.sentence(), again));
  }
}
