package io.sentineliq.workbench.platform.fx;

import io.sentineliq.workbench.platform.task.TaskTitle;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks something and does it with a record as somebody saw it. When a colleague was first nothing
 * is done: the record is shown as it is now, and the form comes back as it was left.
 *
 * @param verb does it, in the background; {@code Problem.Stale} when the record is another by now
 * @param ending is put off when a colleague was first; it tells its argument what went wrong
 * @param <R> the record as it is seen
 * @param <T> the answer
 */
public record AskedAct<R, T>(
    Window window,
    TaskTitle title,
    SeenAct.Seen<R> seen,
    Form<T> form,
    BiConsumer<R, T> verb,
    Function<Consumer<Throwable>, Rewriting.Ending> ending) {

  /** Asks, and does it with {@code record}. */
  public void on(R record) {
    take(record, window.dialogs().fill(form));
  }

  private void take(R record, Optional<T> answer) {
    answer.ifPresent(given -> act(record, given));
  }

  private void act(R record, T answer) {
    var end =
        ending.apply(
            Filling.again(window, why -> take(record, window.dialogs().fillAgain(form, why))));
    window
        .tasks()
        .start(
            title,
            progress -> Overtaken.by(seen, record, one -> verb.accept(one, answer), progress),
            overtaken -> overtaken.ifPresentOrElse(one -> comeBack(one, end), end::saved),
            end::failed);
  }

  private void comeBack(Overtaken<R> overtaken, Rewriting.Ending end) {
    end.putOff();
    take(overtaken.now(), window.dialogs().fillAgain(form, overtaken.sentence()));
  }
}
